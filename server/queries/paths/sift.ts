/** The two loops in which a search spends its time: both are so written that the processor need not wait in them. */
import { KIND, sinceIn, untilIn, type Adjacency } from '../../graph/adjacency.ts';
import type { Sieve } from '../../graph/sieve.ts';

/**
 * Puts the entries from `start` to before `end` that pass the sieve into `chosen`, and says how many they are. Every entry is
 * written and only those that pass are counted: a branch on what passes would be guessed wrong every other time.
 *
 * @param within where given, only actors that it does not hold 0 for
 * @param chosen with room for as many entries
 */
export function sift(
  entries: Int32Array,
  start: number,
  end: number,
  sieve: Sieve,
  within: Uint8Array | undefined,
  chosen: Int32Array,
): number {
  if (within !== undefined) return siftWithin(entries, start, end, sieve, within, chosen);
  const { barred, first, last } = sieve;
  let count = 0;
  for (let entry = start; entry < end; entry += 1) {
    const traits = entries[2 * entry + 1]!;
    chosen[count] = entry;
    count += 1 + ((barred[traits & KIND]! | (untilIn(traits) - first) | (last - sinceIn(traits))) >> 31);
  }
  return count;
}

/** A loop of its own, so that neither asks at every entry which of the two it is. */
function siftWithin(
  entries: Int32Array,
  start: number,
  end: number,
  { barred, first, last }: Sieve,
  within: Uint8Array,
  chosen: Int32Array,
): number {
  let count = 0;
  for (let entry = start; entry < end; entry += 1) {
    if (within[entries[2 * entry]!] === 0) continue;
    const traits = entries[2 * entry + 1]!;
    chosen[count] = entry;
    count += 1 + ((barred[traits & KIND]! | (untilIn(traits) - first) | (last - sinceIn(traits))) >> 31);
  }
  return count;
}

/** How many rows are fetched at once. */
export const FETCHED = 32;
/** How many items are a line of cache; two lines of a row are fetched, and hold most rows. */
const LINE = 16;

/**
 * Looks at the rows of the actors from one place in the queue to before another, so that memory brings all of them at a time
 * instead of each when its turn comes. What is read goes into `seen`, since what goes nowhere would not be read.
 */
export function fetchRows(
  { first, entries }: Adjacency,
  queue: Int32Array,
  start: number,
  end: number,
  seen: Int32Array,
): void {
  let sum = 0;
  for (let place = start; place < end; place += 1) {
    const item = 2 * first[2 * queue[place]!]!;
    sum ^= entries[item]! ^ entries[item + LINE]!;
  }
  seen[0] = sum;
}
