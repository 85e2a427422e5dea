import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import { count, countryName } from '../../../graph-data/schema/words.ts';
import { useEvent } from '../../state/queries.ts';
import { CardFrame } from './CardFrame.tsx';

/** An event in a frame: what, when and where, and how much is said of it. What each report says of its victims is for the whole. */
export function EventCard({ id }: { id: string }) {
  const { data, error } = useEvent(id);
  if (!data) return error && <CardFrame title={id} facts={error.message} />;
  const { name, kind, when, place, total, reports } = data;
  const where = [place?.name, place?.region, place?.country && countryName(place.country)].filter(Boolean).join(', ');
  const facts = [
    ...[kind, describeDate(when, true), where].filter(Boolean),
    `${count(total, 'claim')} in ${count(reports.length, 'report')}`,
  ];
  return <CardFrame title={name} facts={`${facts.join(' · ')}.`} />;
}
