/** Dates in words. What is vague stays vague: no month is made up for a year, no day for a month. */
import { parseEdtf, type EdtfDate, type IntervalEnd } from '../../graph-data/schema/edtf.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/**
 * An EDTF date or interval in words.
 * @param momentary an interval is then the time in which something happened once, not what it lasted through.
 */
export function describeDate(text: string, momentary = false): string {
  const { start, end } = parseEdtf(text);
  if (end === undefined) return describeOne(start);
  if (typeof start === 'object' && typeof end === 'object') {
    return momentary
      ? `some time from ${describeOne(start)} to ${describeOne(end)}`
      : `${describeOne(start)} to ${describeOne(end)}`;
  }
  return momentary ? describeOpenMoment(start, end) : describeHalf(start, end);
}

/** When something happened that is only bounded on one side. */
function describeOpenMoment(start: IntervalEnd, end: IntervalEnd): string {
  if (typeof start === 'object') return `in or after ${describeOne(start)}`;
  return typeof end === 'object' ? `by ${describeOne(end)}` : 'at no known time';
}

function describeHalf(start: IntervalEnd, end: IntervalEnd): string {
  if (typeof start === 'object') {
    return end === 'open' ? `since ${describeOne(start)}` : `from ${describeOne(start)} (end not known)`;
  }
  if (typeof end === 'object') {
    return start === 'open' ? `until ${describeOne(end)}` : `up to ${describeOne(end)} (start not known)`;
  }
  return 'at no known time';
}

function describeOne(date: EdtfDate): string {
  const words = exactly(date);
  if (date.qualifier === '~') return `about ${words}`;
  if (date.qualifier === '?') return `${words}, uncertain`;
  return date.qualifier === '%' ? `about ${words}, uncertain` : words;
}

function exactly({ precision, year, month, day, text }: EdtfDate): string {
  if (precision === 'season') return `${SEASONS[(month ?? 21) - 21]} ${year}`;
  if (precision === 'decade') return `the ${year}s`;
  if (precision === 'century' || precision === 'millennium') return `some time in ${text}`;
  if (month === undefined) return `${year}`;
  return `${day === undefined ? '' : `${day} `}${MONTHS[month - 1]} ${year}`;
}

/** For ordering: the earliest day that a date can mean. */
export function earliestOf(text: string): number {
  const { start, end } = parseEdtf(text);
  if (typeof start === 'object') return start.earliest;
  return typeof end === 'object' ? end.latest : Number.MAX_SAFE_INTEGER;
}
