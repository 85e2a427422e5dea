import type { Day } from '../../graph-data/schema/day.ts';

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
 * Traits, from the lowest bit: 15 of the kind; whether there are several claims; 8 each of the stretches of days on which what
 * is asserted may first and may last have held.
 */
export const KIND = 0x7fff;
export const SEVERAL_CLAIMS = 0x8000;
const SINCE_SHIFT = 16;
const UNTIL_SHIFT = 24;

/** Stands for the kind where the relationship is only denied: no filter accepts it. */
export const NO_KIND = KIND;

export const traitsOf = (kind: number, several: boolean, earliestStart: Day, latestEnd: Day): number =>
  kind |
  (several ? SEVERAL_CLAIMS : 0) |
  (stretchOf(earliestStart) << SINCE_SHIFT) |
  (stretchOf(latestEnd) << UNTIL_SHIFT);

export const sinceIn = (traits: number): number => (traits >>> SINCE_SHIFT) & 0xff;
export const untilIn = (traits: number): number => traits >>> UNTIL_SHIFT;

/** Which stretch of 256 days a day is in, 0-255: the first takes in all before 1880, the last all after 2059. */
export const stretchOf = (day: Day): number => Math.max(0, Math.min(255, (day >> 8) + 128));
