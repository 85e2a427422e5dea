import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import { sourceInWords } from '../../../graph-data/schema/ratings.ts';
import { count } from '../../../graph-data/schema/words.ts';
import { directoryOf } from '../../state/names.ts';
import { useReport } from '../../state/queries.ts';
import { CardFrame } from './CardFrame.tsx';

/** A report in a frame: by whom, of when, how reliable that is held to be, and how much was read from it. */
export function ReportCard({ id }: { id: string }) {
  const { data, error } = useReport(id);
  if (!data) return error && <CardFrame title={id} facts={error.message} />;
  const { title, publisher, published, reliability, total, actors } = data;
  const facts = [
    ...(publisher === undefined ? [] : [directoryOf(actors)(publisher).name]),
    describeDate(published),
    `${reliability}: ${sourceInWords(reliability)}`,
    `${count(total, 'claim')} read from it`,
  ];
  return <CardFrame title={title} facts={`${facts.join(' · ')}.`} lead="Read what it says" />;
}
