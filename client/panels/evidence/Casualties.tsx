import { places, rangeInWords } from '../../../graph-data/schema/words.ts';
import type { EventAnswer, ReportAnswer } from '../../../server/contract/records.ts';
import type { Directory } from '../../state/names.ts';
import classes from '../parts/panels.module.css';

interface Props {
  event: Pick<EventAnswer, 'casualties'>;
  reports: readonly ReportAnswer[];
  directory: Directory;
}

/** How many were killed and injured, as each report has it; never summed up or averaged. */
export function Casualties({ event: { casualties = [] }, reports, directory }: Props) {
  const publisherOf = (id: string) => directory(reports.find((report) => report.id === id)?.publisher ?? id).label;
  return casualties.map(({ report, paragraphs, killed, injured }) => (
    <p key={report}>
      {[killed && `${rangeInWords(killed)} killed`, injured && `${rangeInWords(injured)} injured`]
        .filter(Boolean)
        .join(', ')}{' '}
      <span className={classes.small}>
        ({publisherOf(report)}, {places(paragraphs, undefined)})
      </span>
    </p>
  ));
}
