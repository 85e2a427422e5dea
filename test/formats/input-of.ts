import type { FilterQuery } from '../../server/contract/filter.ts';
import type { ExportInput } from '../../server/formats/export-input.ts';
import { layOut } from '../../server/graph/layout.ts';
import { selectFrom } from '../../server/queries/answer-lists.ts';
import type { Snapshot } from '../../server/store/knowledge-base.ts';

/** What a writer is given to write what a filter leaves of a snapshot. */
export function inputOf(snapshot: Snapshot, query: FilterQuery = {}): ExportInput {
  const layout = layOut(snapshot.graph, snapshot.dataset.positions);
  return { snapshot, layout, ...selectFrom(snapshot, query), options: {} };
}
