/** Dates as exchange formats have them: `2014`, `2014-05`, `2014-05-03`, or a time of day with a day before it. */
import { isEdtf } from '../../graph-data/schema/edtf.ts';

const STAMP = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ].*)?$/;

/** The date of a timestamp in EDTF, as precise as it stands there and no more precise than a day; undefined if it is none. */
export function dateOfStamp(stamp: string): string | undefined {
  const date = STAMP.exec(stamp.trim())?.[1];
  return date !== undefined && isEdtf(date) ? date : undefined;
}

/**
 * The time from one date to another as EDTF; an end that is not given is unknown.
 * @returns undefined where neither is given or the end lies before the start
 */
export function intervalOf(start: string | undefined, end: string | undefined): string | undefined {
  if (start === undefined && end === undefined) return undefined;
  const interval = start === end ? start! : `${start ?? ''}/${end ?? ''}`;
  return isEdtf(interval) ? interval : undefined;
}
