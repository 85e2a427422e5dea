import { dayOf, type Day } from '../../graph-data/schema/day.ts';

/**
 * Adjacency as compressed sparse rows. The entries of actor `a` are those from `first[2 * a]`, in which it is the subject, and
 * those from `first[2 * a + 1]`, in which it is the object, to before `first[2 * a + 2]`. What most steps of a search ask
 * stands together, and in little room, since every look elsewhere in arrays of millions waits for memory.
 */
export interface Adjacency {
  readonly first: Int32Array;
  /** Two items an entry: the actor at the other end, and traits of the relationship; see below. */
  readonly entries: Int32Array;
  /** One item an entry. */
  readonly relationships: Int32Array;
}

/**
 * Traits, from the lowest bit: 15 of the kind; whether there are several claims; 8 each of the stretches of time in which what
 * is asserted may first and may last have held. The kind is one beyond the last where the relationship is only denied: no
 * filter accepts that one.
 */
export const KIND = 0x7fff;
export const SEVERAL_CLAIMS = 0x8000;
const SINCE_SHIFT = 16;
const UNTIL_SHIFT = 24;

export const traitsOf = (kind: number, several: boolean, earliestStart: Day, latestEnd: Day): number =>
  kind |
  (several ? SEVERAL_CLAIMS : 0) |
  (stretchOf(earliestStart) << SINCE_SHIFT) |
  (stretchOf(latestEnd) << UNTIL_SHIFT);

export const sinceIn = (traits: number): number => (traits >>> SINCE_SHIFT) & 0xff;
export const untilIn = (traits: number): number => traits >>> UNTIL_SHIFT;

/** The first and the last year that are a stretch of their own. */
const [FIRST_YEAR, LAST_YEAR] = [1850, 2105];
const FIRST_DAY = dayOf(FIRST_YEAR, 1, 1);

const stretches = new Uint8Array(dayOf(LAST_YEAR, 1, 1) - FIRST_DAY + 1);
for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1)
  stretches.fill(year - FIRST_YEAR, dayOf(year, 1, 1) - FIRST_DAY);

/**
 * Which stretch a day is in, 0-255: a stretch is a calendar year, since most dates and most questions are of whole years,
 * which then leave no doubt at their edges. The first takes in all before, the last all after.
 */
export const stretchOf = (day: Day): number => stretches[Math.max(0, Math.min(stretches.length - 1, day - FIRST_DAY))]!;
