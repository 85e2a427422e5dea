import { createHash } from 'node:crypto';
import type { Dataset } from '../../graph-data/schema/dataset.ts';
import type { ActorGraph } from '../graph/actor-graph.ts';
import { describeDataset, graphOf } from '../graph/build-graph.ts';
import { inTurns, visitEach, type Steps } from '../graph/turns.ts';
import { nameIndexOf } from './name-index.ts';
import { NameCollector } from './name-tables.ts';
import type { KnowledgeBase, Records, Snapshot } from './knowledge-base.ts';
import { indexRecords } from './record-texts.ts';
import { HERE, type Workshop } from './workshop.ts';

/**
 * A knowledge base of one dataset that is read and never changed. It is made ready at once, with turns for others.
 * @param workshop does what takes longest
 */
export function inMemory(dataset: Dataset, workshop: Workshop = HERE): KnowledgeBase {
  const snapshot = makeSnapshot(dataset, workshop);
  // Whoever asks for it hears of it.
  snapshot.catch(() => {});
  return { snapshot: () => snapshot };
}

async function makeSnapshot(dataset: Dataset, workshop: Workshop): Promise<Snapshot> {
  const names = new NameCollector();
  const described = await inTurns(describeDataset(dataset, (actor, index) => names.add(actor, index)));
  const [built, tables] = await Promise.all([
    workshop.buildColumns(described.source),
    workshop.indexNames(names.finish()),
  ]);
  const { columns } = built;
  const graph = graphOf(dataset, described, built);
  return {
    revision: dataset.revision ?? (await inTurns(hashRecords(dataset))),
    ...{ dataset, graph },
    names: nameIndexOf(dataset.actors, tables),
    records: await inTurns(findRecords(dataset, graph)),
    layout: once(() => workshop.layOut(columns, dataset.positions)),
    measures: once(() => workshop.measure(columns)),
    communities: once(() => workshop.findCommunities(columns)),
    texts: once(() => indexRecords(dataset, graph, workshop)),
  };
}

/** Makes it once for all who ask; anew where that failed. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let asked: Promise<Made> | undefined;
  return () =>
    (asked ??= make().catch((error: unknown) => {
      asked = undefined;
      throw error;
    }));
}

/** A hash of every record, one after another: together they may be longer than a string can be. */
function* hashRecords({ info, actors, events, reports, claims }: Dataset): Steps<string> {
  const hash = createHash('sha256');
  for (const records of [[info], actors, events, reports, claims]) {
    yield* visitEach<unknown>(records, (record) => hash.update(`${JSON.stringify(record)}\n`));
  }
  return hash.digest('hex').slice(0, 12);
}

function* findRecords({ claims, claimsById, events, kinds, reports }: Dataset, graph: ActorGraph): Steps<Records> {
  const counts = new Int32Array(reports.length);
  for (const report of graph.claimColumns.report) counts[report]! += 1;
  return {
    claims: claimsById ?? (yield* byId(claims)),
    events: yield* byId(events),
    kinds: yield* byId(kinds),
    reports: yield* byId(reports),
    claimsPerReport: new Map(reports.map(({ id }, index) => [id, counts[index]!])),
  };
}

function* byId<T extends { id: string }>(records: Iterable<T>): Steps<Map<string, T>> {
  const found = new Map<string, T>();
  yield* visitEach(records, (record) => found.set(record.id, record));
  return found;
}
