/** What filters leave of little graphs. */
import { parseEdtf, spanOf } from '../../../graph-data/schema/edtf.ts';
import { relationshipId } from '../../../server/graph/actor-graph.ts';
import { buildActorGraph } from '../../../server/graph/build-graph.ts';
import { acceptedBy, select, type Filter } from '../../../server/graph/filter.ts';
import { buildDataset, type ClaimText, type DatasetParts } from '../../builders.ts';

/** The ids of the relationships that a filter leaves. */
export function accepted(parts: DatasetParts, filter: Filter): string[] {
  const graph = buildActorGraph(buildDataset(parts));
  return acceptedBy(select(graph, filter)).map((index) => relationshipId(graph, index));
}

/** Whether the filter leaves the only relationship that the claims are about. */
export function holds(filter: Filter, ...claims: ClaimText[]): boolean {
  return accepted({ claims }, filter).length === 1;
}

export const during = (text: string, certainly = false) => ({
  during: { windows: text.split(' ').map((each) => spanOf(parseEdtf(each))), certainly },
});
export const denied = { stance: 'denies' } as const;
