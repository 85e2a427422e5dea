/** Writes one GEXF file with one writer, in a process of its own, and prints what it took. */
import { closeSync, openSync, writeSync } from 'node:fs';

export interface GexfWritten {
  milliseconds: number;
  /** Of the processor, all threads together. */
  cpu: number;
  /** The most that was ever resident, in bytes. */
  peak: number;
  /** Of the file. */
  bytes: number;
}

const SEED = 20140826;
const [writer = '', path = '', ...counts] = process.argv.slice(2);
const [nodes = 0, edges = 0] = counts.map(Number);

/** The whole export: every field, every claim. */
async function exported(): Promise<Iterable<string>> {
  const { syntheticDataset } = await import('./synthetic-dataset.ts');
  const { inMemory } = await import('../../server/store/memory.ts');
  const { selectFrom } = await import('../../server/queries/answer-lists.ts');
  const { writeGexf } = await import('../../server/formats/gexf/gexf-writer.ts');
  const snapshot = await inMemory(syntheticDataset(nodes, edges, SEED)).snapshot();
  const layout = await snapshot.layout();
  return writeGexf({ snapshot, layout, ...selectFrom(snapshot, {}), options: {} });
}

/** A graph without claims: a label, two values and a place a node; a kind, dates and three values an edge. */
async function plain(): Promise<Iterable<string>> {
  const { plainGexf } = await import('./plain-gexf.ts');
  return plainGexf(nodes, edges);
}

/** The same graph as `plain`, built in graphology before the clock starts, and what its writer makes of it. */
async function graphology(): Promise<Iterable<string>> {
  const { MultiDirectedGraph } = await import('graphology');
  const { write } = await import('graphology-gexf');
  const { plainEdge, plainNode } = await import('./plain-gexf.ts');
  const graph = new MultiDirectedGraph();
  for (let node = 0; node < nodes; node += 1) {
    const { id, label, ...attributes } = plainNode(node);
    graph.addNode(id, { label, ...attributes });
  }
  for (let edge = 0; edge < edges; edge += 1) {
    const { id, source, target, ...attributes } = plainEdge(edge, nodes);
    graph.addDirectedEdgeWithKey(id, source, target, attributes);
  }
  return {
    *[Symbol.iterator]() {
      yield write(graph);
    },
  };
}

const writers = { exported, plain, graphology };
const pieces = await writers[writer as keyof typeof writers]();
const file = openSync(path, 'w');
const [start, used] = [performance.now(), process.cpuUsage()];
let bytes = 0;
for (const piece of pieces) bytes += writeSync(file, piece);
const [milliseconds, spent] = [performance.now() - start, process.cpuUsage(used)];
closeSync(file);
const peak = process.resourceUsage().maxRSS * 1024;
const written: GexfWritten = { milliseconds, cpu: (spent.user + spent.system) / 1000, peak, bytes };
console.log(JSON.stringify(written));
