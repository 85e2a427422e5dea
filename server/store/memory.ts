import { createHash } from 'node:crypto';
import type { Dataset } from '../../graph-data/schema/dataset.ts';
import { buildActorGraph } from '../graph/build-graph.ts';
import { layOut, type Layout } from '../graph/layout.ts';
import { buildNameIndex } from '../queries/name-index.ts';
import type { KnowledgeBase, Records, Snapshot } from './knowledge-base.ts';

/** A knowledge base of one dataset that is read and never changed. */
export function inMemory(dataset: Dataset): KnowledgeBase {
  const graph = buildActorGraph(dataset);
  let layout: Layout | undefined;
  const snapshot: Snapshot = {
    revision: createHash('sha256').update(JSON.stringify(dataset)).digest('hex').slice(0, 12),
    dataset,
    graph,
    names: buildNameIndex(dataset.actors),
    records: recordsOf(dataset),
    layout: () => (layout ??= layOut(graph)),
  };
  return { snapshot: () => Promise.resolve(snapshot) };
}

function recordsOf({ claims, events, kinds, reports }: Dataset): Records {
  const claimsPerReport = new Map(reports.map(({ id }) => [id, 0]));
  for (const { report } of claims) claimsPerReport.set(report, claimsPerReport.get(report)! + 1);
  const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
  return { claims: byId(claims), events: byId(events), kinds: byId(kinds), reports: byId(reports), claimsPerReport };
}
