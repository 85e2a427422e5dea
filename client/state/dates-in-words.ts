import { describeDate } from '../../graph-data/schema/edtf-words.ts';
import { count } from '../../graph-data/schema/words.ts';

/** How many dates are told before the others are only counted. */
const TOLD = 2;

/**
 * Dates of claims on one line: `2015 to 2018; 2021; 3 other times`.
 * @param dates in EDTF
 * @param momentary whether they are of something that happens and does not last
 */
export function datesInWords(dates: readonly string[], momentary: boolean): string {
  const words = [...new Set(dates.map((when) => describeDate(when, momentary)))];
  const others = words.length - TOLD;
  return [...words.slice(0, TOLD), ...(others > 0 ? [count(others, 'other time')] : [])].join('; ') || 'date not known';
}
