/** Reads one GEXF file with one reader, in a process of its own, and prints what it took. */
import { createReadStream, readFileSync } from 'node:fs';

export interface GexfMeasured {
  milliseconds: number;
  /** Of the processor, all threads together. */
  cpu: number;
  /** The most that was ever resident, in bytes. */
  peak: number;
  nodes: number;
  edges: number;
}

const [reader, path = ''] = process.argv.slice(2);

async function readWithEntente() {
  const { GraphTable } = await import('../../server/formats/table/graph-table.ts');
  const { readGexf } = await import('../../server/formats/gexf/read-gexf.ts');
  return async () => {
    const table = new GraphTable();
    await readGexf(createReadStream(path, { highWaterMark: 1 << 18 }), table);
    return { nodes: table.nodes.count, edges: table.edges.count };
  };
}

async function readWithGraphology() {
  const { MultiGraph } = await import('graphology');
  const { parse } = await import('graphology-gexf');
  return () => {
    const graph = parse(MultiGraph, readFileSync(path, 'utf8'));
    return Promise.resolve({ nodes: graph.order, edges: graph.size });
  };
}

const read = await (reader === 'entente' ? readWithEntente() : readWithGraphology());
const [start, used] = [performance.now(), process.cpuUsage()];
const counts = await read();
const [milliseconds, spent] = [performance.now() - start, process.cpuUsage(used)];
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ milliseconds, cpu: (spent.user + spent.system) / 1000, peak, ...counts } satisfies GexfMeasured)); // prettier-ignore
