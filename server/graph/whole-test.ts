/**
 * What the claims that a filter chooses of a relationship come to together. A relationship can have any number of claims: no
 * answer here takes more time than sorting them.
 */
import type { GraphColumns } from './actor-graph.ts';
import type { FilterTest } from './filter-test.ts';

export type WholeTest = Pick<FilterTest, 'confidence' | 'roots' | 'disputed' | 'hedged'>;

export function wholeTest({ firstClaim, claimColumns }: GraphColumns, chooses: (row: number) => boolean): WholeTest {
  const { denies, hedged, confidence, root, earliestStart, latestEnd } = claimColumns;
  const asserts = (row: number) => denies[row] === 0 && chooses(row);
  const seen = new Set<number>();
  return {
    confidence(relationship) {
      let best = 0;
      for (let row = firstClaim[relationship]!; row < firstClaim[relationship + 1]!; row += 1) {
        if (confidence[row]! > best && asserts(row)) best = confidence[row]!;
      }
      return best;
    },
    roots(relationship) {
      const [start, end] = [firstClaim[relationship]!, firstClaim[relationship + 1]!];
      // Most have one claim.
      if (end - start === 1) return asserts(start) ? 1 : 0;
      seen.clear();
      for (let row = start; row < end; row += 1) if (asserts(row)) seen.add(root[row]!);
      return seen.size;
    },
    hedged(relationship) {
      let some = false;
      for (let row = firstClaim[relationship]!; row < firstClaim[relationship + 1]!; row += 1) {
        if (!asserts(row)) continue;
        if (hedged[row] === 0) return false;
        some = true;
      }
      return some;
    },
    disputed(relationship) {
      const denials: number[] = [];
      const asserting: number[] = [];
      const [start, end] = [firstClaim[relationship]!, firstClaim[relationship + 1]!];
      for (let row = start; row < end; row += 1) if (denies[row] === 1 && chooses(row)) denials.push(row);
      if (denials.length === 0) return false;
      for (let row = start; row < end; row += 1) if (asserts(row)) asserting.push(row);
      return someMeet(denials, asserting);
    },
  };

  /** Whether two claims, one of each, can mean the same day: of those that start before another ends, one ends no earlier than it starts. */
  function someMeet(some: number[], others: number[]): boolean {
    some.sort((a, b) => latestEnd[a]! - latestEnd[b]!);
    others.sort((a, b) => earliestStart[a]! - earliestStart[b]!);
    let [started, last] = [0, -Infinity];
    for (const row of some) {
      for (; started < others.length && earliestStart[others[started]!]! <= latestEnd[row]!; started += 1) {
        last = Math.max(last, latestEnd[others[started]!]!);
      }
      if (last >= earliestStart[row]!) return true;
    }
    return false;
  }
}
