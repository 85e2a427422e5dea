import { uniteDays, type Days } from '../graph/relationship.ts';

/** The days that are in every one of some lists, as stretches that neither overlap nor touch, ascending; in the time of sorting. */
export function commonDays(lists: readonly (readonly Days[])[]): Days[] {
  return lists.map(uniteDays).reduce(intersect);
}

/** Of two united lists: whichever stretch ends first meets nothing further. */
function intersect(some: readonly Days[], others: readonly Days[]): Days[] {
  const common: Days[] = [];
  for (let [a, b] = [0, 0]; a < some.length && b < others.length;) {
    const [one, other] = [some[a]!, others[b]!];
    const [first, last] = [Math.max(one[0], other[0]), Math.min(one[1], other[1])];
    if (first <= last) common.push([first, last]);
    if (one[1] < other[1]) a += 1;
    else b += 1;
  }
  return common;
}
