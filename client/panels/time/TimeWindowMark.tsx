import type { Bucket, Stretch, TimeWindow } from '../../state/time-window.ts';
import classes from './TimeBar.module.css';
import { TimeEdge } from './TimeEdge.tsx';
import type { WindowName } from './use-time-window.ts';

interface Props {
  name: WindowName;
  /** A or B, where two times are compared. */
  letter: string | undefined;
  buckets: readonly Bucket[];
  /** Undefined where it is all of time. */
  stretch: Stretch | undefined;
  window: TimeWindow;
}

/** A window upon the bars, between its two edges: that of the filters filled, the one compared with it hatched. */
export function TimeWindowMark({ name, letter, buckets, stretch, window }: Props) {
  const { start, end } = stretch ?? { start: 0, end: buckets.length };
  const share = (place: number) => `${(100 * place) / buckets.length}%`;
  return (
    <>
      {stretch && (
        <div
          className={classes.window}
          data-window={name}
          style={{ left: share(start), width: share(end - start) }}
          aria-hidden
        >
          {letter !== undefined && <span className={classes.letter}>{letter}</span>}
        </div>
      )}
      <TimeEdge edge="first" left={share(start)} {...{ name, letter, window, buckets }} />
      <TimeEdge edge="last" left={share(end)} {...{ name, letter, window, buckets }} />
    </>
  );
}
