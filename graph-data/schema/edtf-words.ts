/** Dates in words. What is vague stays vague: no month is made up for a year, no day for a month. */
import { parseEdtf, type EdtfDate, type IntervalEnd } from './edtf.ts';

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
    const span = `${describeOne(start)} to ${describeOne(end)}`;
    return momentary ? `some time from ${span}` : span;
  }
  return momentary ? describeMoment(start, end) : describeState(start, end);
}

/** Several dates in words, none twice; `by 30 July 2023` and that same day become `by 30 July 2023`, `on that day`. */
export function describeDates(texts: readonly string[], momentary = false): string[] {
  const words = [...new Set(texts.map((text) => describeDate(text, momentary)))];
  return words.map((date) => (words.includes(`by ${date}`) ? sameTime(date, words) : date));
}

/** Several dates as one phrase: `2015, 2017 and 2019`, or apart where one has a comma of its own: `2017; from 2018, end not known`. */
export function joinDates(dates: readonly string[]): string {
  if (dates.some((date) => date.includes(','))) return dates.join('; ');
  return [dates.slice(0, -1).join(', '), ...dates.slice(-1)].filter((part) => part !== '').join(' and ');
}

function sameTime(date: string, words: readonly string[]): string {
  const follows = words.indexOf(`by ${date}`) === words.indexOf(date) - 1;
  return follows && /^\d+ \p{L}/u.test(date) ? 'on that day' : date;
}

function describeMoment(start: IntervalEnd, end: IntervalEnd): string {
  if (typeof start === 'object') return `${start.precision === 'day' ? 'on' : 'in'} or after ${describeOne(start)}`;
  return typeof end === 'object' ? `by ${describeOne(end)}` : 'some time before the report';
}

function describeState(start: IntervalEnd, end: IntervalEnd): string {
  if (typeof start === 'object') {
    return end === 'open' ? `since ${describeOne(start)}` : `from ${describeOne(start)}, end not known`;
  }
  if (typeof end === 'object') {
    return start === 'open' ? `until ${describeOne(end)}` : `until ${describeOne(end)}, start not known`;
  }
  return end === 'open' ? 'at the time of the report, start not known' : 'at some time before the report';
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
  if (precision === 'century') return `some time in ${text}`;
  if (month === undefined) return `${year}`;
  return `${day === undefined ? '' : `${day} `}${MONTHS[month - 1]} ${year}`;
}
