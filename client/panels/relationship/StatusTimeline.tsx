import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import { statusInWords } from '../../../graph-data/schema/standing.ts';
import { stretchOfDate, type StatusStep } from '../../state/evidence-times.ts';
import type { CitedReport } from '../../state/cited-report.ts';
import type { Directory } from '../../state/names.ts';
import { DAY, type TimeScale } from '../../state/time-scale.ts';
import panels from '../parts/panels.module.css';
import { Mark } from '../parts/RelationshipMarks.tsx';
import { TimeTrack } from './TimeTrack.tsx';
import classes from './TimeTrack.module.css';
import { TrackAxis } from './TrackAxis.tsx';

interface Props {
  steps: readonly StatusStep[];
  scale: TimeScale;
  reports: readonly CitedReport[];
  directory: Directory;
}

/** How a deal stood when, according to whom. What is not known to the day has no edges. */
export function StatusTimeline({ steps, scale, reports, directory }: Props) {
  const publishersOf = ({ claims }: StatusStep) => {
    const cited = reports.filter(({ id }) => claims.some(({ report }) => report === id));
    return [...new Set(cited.map(({ id, publisher }) => directory(publisher ?? id).label))].join(', ');
  };
  return (
    <section className={panels.section} aria-labelledby="statuses">
      <h3 className={panels.heading} id="statuses">
        Status over time <span className={panels.count}>{steps.length}</span>
      </h3>
      <ol className={classes.steps}>
        {steps.map((step) => {
          const stretch = stretchOfDate(step.when);
          return (
            <li key={`${step.status} ${step.when}`} className={classes.step}>
              <Mark>{statusInWords(step.status)}</Mark> {describeDate(step.when, step.own)}{' '}
              <span className={panels.small}>({publishersOf(step)})</span>
              <TimeTrack
                scale={scale}
                {...(stretch[1] - stretch[0] > DAY
                  ? { possible: [stretch], soft: stretch.every(Number.isFinite) }
                  : { possible: [], certain: [stretch] })}
              />
            </li>
          );
        })}
      </ol>
      <TrackAxis scale={scale} />
    </section>
  );
}
