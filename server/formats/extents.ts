/** Stretches of days as file formats want them: united, and between years that have four digits. */
import { BEGINNING, dayOf, FOREVER, isoDay, type Day } from '../../graph-data/schema/day.ts';
import { uniteDays, type Days } from '../graph/relationship.ts';
import { remember } from './remember.ts';

/** XML Schema's dates and every reader agree on the years 0001 to 9999 and on no others. */
const FIRST = dayOf(1, 1, 1);
const LAST = dayOf(9999, 12, 31);

/** The union of some days, within the calendar. */
export const extentsOf = (days: readonly Days[]): Days[] => uniteDays(days.map(within));

/** A bound beyond the calendar becomes none or the calendar's own, whichever takes no possible day away. */
function within([first, last]: Days): Days {
  return [
    first < FIRST ? BEGINNING : Math.min(first, LAST), //
    last > LAST ? FOREVER : Math.max(last, FIRST),
  ];
}

const iso = remember((day: Day) => isoDay(day));

/** Both days as `YYYY-MM-DD`, undefined where there is no limit. */
export function startAndEnd([first, last]: Days): { start: string | undefined; end: string | undefined } {
  return { start: iso(first) ?? undefined, end: iso(last) ?? undefined };
}

/** The days as an ISO 8601 interval; `..` where there is no limit. */
export function isoInterval([first, last]: Days): string {
  return `${iso(first) ?? '..'}/${iso(last) ?? '..'}`;
}
