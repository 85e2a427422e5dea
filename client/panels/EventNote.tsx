import { describeDate } from '../../graph-data/schema/edtf-words.ts';
import type { EventAnswer, ReportAnswer } from '../../server/contract/records.ts';
import type { Directory } from '../state/names.ts';
import { countryName, places, rangeInWords } from '../../graph-data/schema/words.ts';
import classes from './panels.module.css';

interface Props {
  event: EventAnswer;
  reports: readonly ReportAnswer[];
  directory: Directory;
}

/** An event: where and when it was, by what means, and the casualties that each report gives. */
export function EventNote({ event, reports, directory }: Props) {
  const { name, kind, when, place, means, casualties = [] } = event;
  const where =
    place && [place.name, place.region, place.country && countryName(place.country)].filter(Boolean).join(', ');
  const publisherOf = (id: string) => directory(reports.find((report) => report.id === id)?.publisher ?? id).label;
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>Event: {name}</h3>
      <p className={classes.quiet}>
        {[kind, describeDate(when, true), where, means && `by ${means}`].filter(Boolean).join(' · ')}
      </p>
      {casualties.map(({ report, paragraphs, killed, injured }) => (
        <p key={report} className={classes.quiet}>
          {[killed && `${rangeInWords(killed)} killed`, injured && `${rangeInWords(injured)} injured`]
            .filter(Boolean)
            .join(', ')}{' '}
          <span className={classes.small}>
            ({publisherOf(report)}, {places(paragraphs, undefined)})
          </span>
        </p>
      ))}
    </section>
  );
}
