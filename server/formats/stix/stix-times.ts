/** Dates as STIX has them, which knows only points in time, to the millisecond and in UTC. */
import { isoDay } from '../../../graph-data/schema/day.ts';
import { parseEdtf, type IntervalEnd } from '../../../graph-data/schema/edtf.ts';
import { remember } from '../remember.ts';

/** RFC 3339 and its readers agree on these years alone. */
const WHOLE_DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

const startOf = (day: string): string => `${day}T00:00:00.000Z`;
/** A day lasts: its end has to come after its start. */
const endOf = (day: string): string => `${day}T23:59:59.999Z`;

const parsed = remember(parseEdtf);

/**
 * When a relationship began and ended, as far as that is told to the day: a year or a month is not padded, and what is
 * approximate is left out. An interval in which something happened once says of neither when it was.
 */
export function timesOf(when: string, isMomentary: boolean): { start_time?: string; stop_time?: string } {
  const { start, end } = parsed(when);
  if (isMomentary && end !== undefined) return {};
  const [first, last] = [wholeDay(start), wholeDay(end ?? start)];
  return { ...(first && { start_time: startOf(first) }), ...(last && { stop_time: endOf(last) }) };
}

function wholeDay(date: IntervalEnd): string | undefined {
  return typeof date === 'object' && WHOLE_DAY.test(date.text) ? date.text : undefined;
}

/** The start of the first day of a date; undefined where it has none or lies beyond the years 1 to 9999. */
export function stampOf(date: string): string | undefined {
  if (WHOLE_DAY.test(date)) return startOf(date);
  const { start, end } = parseEdtf(date.replace(/[?~%]/g, ''));
  const stated = [start, end].find((one) => typeof one === 'object');
  const day = stated && isoDay(stated.earliest);
  return day && WHOLE_DAY.test(day) ? startOf(day) : undefined;
}
