import { createHash } from 'node:crypto';
import type { Dataset } from '../../graph-data/schema/dataset.ts';
import type { ActorGraph } from '../graph/actor-graph.ts';
import { buildActorGraph } from '../graph/build-graph.ts';
import { layOut, type Layout } from '../graph/layout.ts';
import { measure, type Measures } from '../graph/measures.ts';
import { buildNameIndex } from './name-index.ts';
import type { KnowledgeBase, Records, Snapshot } from './knowledge-base.ts';
import { buildRecordTexts, type RecordTexts } from './record-texts.ts';

/** A knowledge base of one dataset that is read and never changed. */
export function inMemory(dataset: Dataset): KnowledgeBase {
  const graph = buildActorGraph(dataset);
  let layout: Layout | undefined;
  let texts: RecordTexts | undefined;
  let measures: { made: Measures | undefined } | undefined;
  const snapshot: Snapshot = {
    revision: dataset.revision ?? revisionOf(dataset),
    dataset,
    graph,
    names: buildNameIndex(dataset.actors),
    records: recordsOf(dataset, graph),
    layout: () => (layout ??= layOut(graph, dataset.positions)),
    texts: () => (texts ??= buildRecordTexts(dataset, graph)),
    measures: () => (measures ??= { made: measure(graph) }).made,
  };
  return { snapshot: () => Promise.resolve(snapshot) };
}

/** A hash of every record, one after another: together they may be longer than a string can be. */
function revisionOf({ info, actors, events, reports, claims }: Dataset): string {
  const hash = createHash('sha256');
  for (const record of [info, ...actors, ...events, ...reports, ...claims]) hash.update(`${JSON.stringify(record)}\n`);
  return hash.digest('hex').slice(0, 12);
}

function recordsOf({ claims, claimsById, events, kinds, reports }: Dataset, graph: ActorGraph): Records {
  const counts = new Int32Array(reports.length);
  for (const report of graph.claimColumns.report) counts[report]! += 1;
  const byId = <T extends { id: string }>(items: Iterable<T>) => new Map(Array.from(items, (item) => [item.id, item]));
  return {
    claims: claimsById ?? byId(claims),
    events: byId(events),
    kinds: byId(kinds),
    reports: byId(reports),
    claimsPerReport: new Map(reports.map(({ id }, index) => [id, counts[index]!])),
  };
}
