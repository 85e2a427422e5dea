import { place, type Stretch, type TimeScale } from '../../state/time-scale.ts';
import classes from './TimeTrack.module.css';

/** A mark in the middle of each stretch, on the lower side of a track. */
export function TimeMarks({ scale, stretches }: { scale: TimeScale; stretches: readonly Stretch[] }) {
  return (
    <div className={classes.marks}>
      {stretches.map((stretch, index) => {
        const { start, end } = place(scale, stretch);
        return <span key={index} className={classes.mark} style={{ left: `${50 * (start + end)}%` }} />;
      })}
    </div>
  );
}
