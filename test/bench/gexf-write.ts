/** Writing GEXF: ours beside graphology-gexf's on graphs of several sizes, as a section of `docs/performance.md`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { GexfWritten } from './gexf-writer.ts';
import { versionOf } from './peers.ts';

const SIZES = [
  { size: '2k / 6k', nodes: 2000, edges: 6000 },
  { size: '20k / 100k', nodes: 20_000, edges: 100_000 },
  { size: '100k / 500k', nodes: 100_000, edges: 500_000 },
  { size: '1M / 5M', nodes: 1_000_000, edges: 5_000_000 },
];
/** A whole export is ten times a plain file; beyond this it would fill a disk and tell nothing new. */
const MOST_EXPORTED = 500_000;
/** What a writer has for a graph. */
const SECONDS = 120;

async function bundleWriter(): Promise<string> {
  const outfile = join(import.meta.dirname, '../../node_modules/.cache/bench/gexf-writer.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'gexf-writer.ts')],
    ...{ bundle: true, packages: 'external', platform: 'node', target: 'node20', format: 'esm', outfile },
    logLevel: 'warning',
  });
  return outfile;
}

/** What it took, or why it did not get there. */
function measure(program: string, writer: string, path: string, nodes: number, edges: number): GexfWritten | string {
  const options = { encoding: 'utf8', timeout: SECONDS * 1000, killSignal: 'SIGKILL' } as const;
  const asked = [program, writer, path, String(nodes), String(edges)];
  const { stdout, stderr, signal } = spawnSync(process.execPath, asked, options);
  if (stdout.startsWith('{')) return JSON.parse(stdout) as GexfWritten;
  if (/heap out of memory|Array buffer allocation failed/.test(stderr)) return 'out of memory';
  if (signal === 'SIGKILL') return `stopped after ${SECONDS} s`;
  return (/^\w*Error.*$/m.exec(stderr)?.[0] ?? 'failed').slice(0, 80);
}

const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toPrecision(2)} s`;

function cell(measured: GexfWritten | string): string {
  if (typeof measured === 'string') return measured;
  const { milliseconds, cpu, peak, bytes } = measured;
  return `${megabytes(bytes)} in ${seconds(milliseconds)}, processor ${seconds(cpu)}, ${megabytes(peak)}`;
}

/** Measures, and prints each row as it comes. */
export async function gexfWriteSection(): Promise<string> {
  const program = await bundleWriter();
  const folder = mkdtempSync(join(tmpdir(), 'bench-gexf-'));
  const rows: string[] = [];
  try {
    for (const { size, nodes, edges } of SIZES) {
      const write = (writer: string) => measure(program, writer, join(folder, 'file.gexf'), nodes, edges);
      const plain = [write('plain'), write('graphology')];
      const exported = edges > MOST_EXPORTED ? 'not measured' : write('exported');
      rows.push(`| ${[size, ...[...plain, exported].map(cell)].join(' | ')} |`);
      console.error(rows.at(-1));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return `## Writing GEXF

| nodes / edges | Entente, plain graph | graphology-gexf ${versionOf('graphology-gexf')}, the same graph | Entente, whole export |
| --- | --- | --- | --- |
${rows.join('\n')}

Each cell says how large the file is, how long writing it took, how much time of the processor that was, which others on the machine
change less, and the most memory that the process ever had; each writer in a process of its own. The plain graph has a label, two
attributes and a position a node, and a kind, dates and three attributes an edge. graphology has it in memory before the clock starts, and
leaves dates out. The whole export has a claim an edge, with all that is known of it and of its report: about 30 attributes. The graphs
are made from a fixed seed, records as they are asked for. \`npm run bench -- --only=gexf-write\` measures this section alone.
`;
}
