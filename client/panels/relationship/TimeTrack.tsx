import type { CSSProperties } from 'react';
import { place, type Placed, type Stretch, type TimeScale } from '../../state/time-scale.ts';
import classes from './TimeTrack.module.css';

interface Props {
  scale: TimeScale;
  possible: readonly Stretch[];
  certain?: readonly Stretch[];
  /** The ends are not known to the day, and so have no edge. */
  soft?: boolean;
}

/** Stretches along an axis: certain ones solid, possible ones light in a broken line; an end that is open fades. */
export function TimeTrack({ scale, possible, certain = [], soft = false }: Props) {
  return (
    <div className={classes.track}>
      {possible.map((stretch, index) => (
        <Bar key={index} kind="possible" placed={place(scale, stretch)} soft={soft} />
      ))}
      {certain.map((stretch, index) => (
        <Bar key={index} kind="certain" placed={place(scale, stretch)} soft={false} />
      ))}
    </div>
  );
}

function Bar({ kind, placed, soft }: { kind: 'possible' | 'certain'; placed: Placed; soft: boolean }) {
  const { start, end, opensBefore, opensAfter } = placed;
  const style: CSSProperties = { left: `${100 * start}%`, width: `${100 * (end - start)}%` };
  const fades = [opensBefore && 'before', opensAfter && 'after'].filter(Boolean).join(' ') || undefined;
  return (
    <span className={classes.bar} data-bar={kind} data-fades={fades} data-soft={soft || undefined} style={style} />
  );
}
