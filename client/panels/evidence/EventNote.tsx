import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import type { EventAnswer, ReportAnswer } from '../../../server/contract/records.ts';
import type { Directory } from '../../state/names.ts';
import { countryName } from '../../../graph-data/schema/words.ts';
import { Casualties } from './Casualties.tsx';
import { EventLink } from '../parts/EventLink.tsx';
import classes from '../parts/panels.module.css';

interface Props {
  event: EventAnswer;
  reports: readonly ReportAnswer[];
  directory: Directory;
}

/** An event in short: where and when it was, by what means, and the casualties that each report gives. */
export function EventNote({ event, reports, directory }: Props) {
  const { kind, when, place, means } = event;
  const where =
    place && [place.name, place.region, place.country && countryName(place.country)].filter(Boolean).join(', ');
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>
        <span>
          Event: <EventLink event={event} />
        </span>
      </h3>
      <p className={classes.quiet}>
        {[kind, describeDate(when, true), where, means && `by ${means}`].filter(Boolean).join(' · ')}
      </p>
      <div className={classes.quiet}>
        <Casualties event={event} reports={reports} directory={directory} />
      </div>
    </section>
  );
}
