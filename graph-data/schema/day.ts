/**
 * A calendar day as a whole number of days since 1970-01-01 (proleptic Gregorian, no time zone).
 * Two sentinels stand for time without limit; both fit a 32-bit integer, so bounds can live in an `Int32Array`.
 */
export type Day = number;

/** Before every day: a start of which nothing is known. */
export const BEGINNING: Day = -2147483648;
/** After every day: an end that has not come, or of which nothing is known. */
export const FOREVER: Day = 2147483647;

const MILLISECONDS = 86_400_000;

/** The day of a proleptic Gregorian date; `month` is 1-12. Days beyond a month's end roll over, as in `Date.UTC`. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return Math.round(date.getTime() / MILLISECONDS);
}

/** How many days the month has. */
export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** `YYYY-MM-DD`, or null for a sentinel. */
export function isoDay(day: Day): string | null {
  if (day === BEGINNING || day === FOREVER) return null;
  return new Date(day * MILLISECONDS).toISOString().slice(0, -14);
}
