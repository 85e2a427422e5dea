/** Whether each hop of a walk can follow the last in time. */
import { BEGINNING } from '../../../graph-data/schema/day.ts';
import type { GraphColumns } from '../../graph/actor-graph.ts';
import type { FilterTest } from '../../graph/filter-test.ts';

/**
 * `possible`: days can be chosen on which the hops start, none before the one ahead of it. `certain`: they start so on
 * whatever day of their vague dates each really started. A relationship that held in several periods may start with any.
 */
export function sequenceOf(
  columns: GraphColumns,
  test: FilterTest,
  relationships: readonly number[],
): 'certain' | 'possible' | 'no' {
  if (follows(columns, test, relationships, true)) return 'certain';
  return follows(columns, test, relationships, false) ? 'possible' : 'no';
}

/** Takes for each hop the period that leaves most room for what comes after. */
function follows(
  columns: GraphColumns,
  test: FilterTest,
  relationships: readonly number[],
  certainly: boolean,
): boolean {
  const { firstClaim, claimColumns } = columns;
  const { earliestStart, latestStart, denies } = claimColumns;
  let day: number = BEGINNING;
  for (const relationship of relationships) {
    let next = Infinity;
    for (let row = firstClaim[relationship]!; row < firstClaim[relationship + 1]!; row += 1) {
      if (denies[row] === 1 || !test.chooses(row)) continue;
      const [earliest, latest] = [earliestStart[row]!, latestStart[row]!];
      if (certainly && earliest >= day) next = Math.min(next, latest);
      if (!certainly && latest >= day) next = Math.min(next, Math.max(day, earliest));
    }
    if (next === Infinity) return false;
    day = next;
  }
  return true;
}
