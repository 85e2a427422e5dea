import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import type { Bucket, TimeWindow } from '../../state/time-window.ts';
import classes from './TimeBar.module.css';
import type { WindowName } from './use-time-window.ts';

interface Props {
  /** Which window it is of, and the letter of that where two are compared. */
  name: WindowName;
  letter: string | undefined;
  edge: keyof TimeWindow;
  left: string;
  window: TimeWindow;
  buckets: readonly Bucket[];
}

/** An edge of a window: a slider over the buckets. What keys and drags do to it is in `use-brush.ts`. */
export function TimeEdge({ name, letter, edge, left, window, buckets }: Props) {
  const isFirst = edge === 'first';
  const word = isFirst ? 'From' : 'To';
  const escape = name === 'against' ? 'ends the comparison' : 'shows all of time';
  return (
    <div
      className={classes.edge}
      style={{ left }}
      role="slider"
      tabIndex={0}
      data-edge={edge}
      data-window={name}
      aria-label={letter === undefined ? word : `${letter}: ${word.toLowerCase()}`}
      aria-orientation="horizontal"
      aria-valuemin={isFirst ? 0 : window.first}
      aria-valuemax={isFirst ? window.last : buckets.length - 1}
      aria-valuenow={window[edge]}
      aria-valuetext={describeDate(buckets[window[edge]]![isFirst ? 'from' : 'to'])}
      aria-description={`Arrow keys move this edge, with Shift the whole window; Escape ${escape}`}
    />
  );
}
