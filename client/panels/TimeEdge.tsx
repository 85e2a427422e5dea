import { describeDate } from '../../graph-data/schema/edtf-words.ts';
import type { Bucket, TimeWindow } from '../state/time-window.ts';
import classes from './TimeBar.module.css';

interface Props {
  edge: keyof TimeWindow;
  left: string;
  window: TimeWindow;
  buckets: readonly Bucket[];
}

/** An edge of the window: a slider over the buckets. What keys and drags do to it is in `use-brush.ts`. */
export function TimeEdge({ edge, left, window, buckets }: Props) {
  const isFirst = edge === 'first';
  return (
    <div
      className={classes.edge}
      style={{ left }}
      role="slider"
      tabIndex={0}
      data-edge={edge}
      aria-label={isFirst ? 'From' : 'To'}
      aria-orientation="horizontal"
      aria-valuemin={isFirst ? 0 : window.first}
      aria-valuemax={isFirst ? window.last : buckets.length - 1}
      aria-valuenow={window[edge]}
      aria-valuetext={describeDate(buckets[window[edge]]![isFirst ? 'from' : 'to'])}
      aria-description="Arrow keys move this edge, with Shift the whole window; Escape shows all of time"
    />
  );
}
