import type { TimeScale } from '../../state/time-scale.ts';
import classes from './TimeTrack.module.css';

/** The years below a track. */
export function TrackAxis({ scale }: { scale: TimeScale }) {
  return (
    <div className={classes.axis} aria-hidden>
      {scale.years.map(({ year, place }) => (
        <span key={year} style={{ left: `${100 * place}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
}
