/** When there were actors: before both were there, nothing held between them. */
import { BEGINNING, FOREVER, type Day } from '../../graph-data/schema/day.ts';
import { parseEdtf, spanOf, type Bounds } from '../../graph-data/schema/edtf.ts';

/** By actor index, from when to when it was there at most; those of whom neither end is known are left out. */
export type Lives = Map<number, { first: Day; last: Day }>;

export function lifeOf(founded: string | undefined, dissolved: string | undefined): { first: Day; last: Day } {
  return {
    first: founded === undefined ? BEGINNING : spanOf(parseEdtf(founded)).first,
    last: dissolved === undefined ? FOREVER : spanOf(parseEdtf(dissolved)).last,
  };
}

/**
 * The bounds of a claim, where it leaves its start or its end open no wider than the lives of its two ends. A date that the
 * claim gives stands, whatever is known of the actors.
 */
export function withinLives(bounds: Bounds, lives: Lives, ends: readonly [number, number]): Bounds {
  if (lives.size === 0 || !ends.some((end) => lives.has(end))) return bounds;
  const own = ends.map((end) => lives.get(end));
  const first = Math.max(...own.map((life) => life?.first ?? BEGINNING));
  const last = Math.min(...own.map((life) => life?.last ?? FOREVER));
  let { earliestStart, earliestEnd, latestEnd } = bounds;
  if (earliestStart === BEGINNING && first <= bounds.latestStart) {
    earliestStart = first;
    // Whatever has an end has it after its start.
    earliestEnd = Math.max(earliestEnd, first);
  }
  if (latestEnd === FOREVER && last >= earliestEnd) latestEnd = last;
  return { ...bounds, earliestStart, earliestEnd, latestEnd };
}
