/** Reading GEXF: ours beside graphology-gexf's on files of several sizes, as a section of `docs/performance.md`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { writeGexfFile } from './gexf-file.ts';
import type { GexfMeasured } from './gexf-reader.ts';
import { versionOf } from './peers.ts';

const SEED = 20140826;
const SIZES = [
  { size: '2k / 6k', nodes: 2000, edges: 6000 },
  { size: '20k / 100k', nodes: 20_000, edges: 100_000 },
  { size: '100k / 500k', nodes: 100_000, edges: 500_000 },
  { size: '1M / 5M', nodes: 1_000_000, edges: 5_000_000 },
];
/** What a reader has for a file. */
const SECONDS = 120;
const TITLE = '## Reading GEXF';

async function bundleReader(): Promise<string> {
  const outfile = join(import.meta.dirname, '../../node_modules/.cache/bench/gexf-reader.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'gexf-reader.ts')],
    ...{ bundle: true, packages: 'external', platform: 'node', target: 'node20', format: 'esm', outfile },
    logLevel: 'warning',
  });
  return outfile;
}

/** What it took, or why it did not get there. */
function measure(program: string, reader: string, path: string): GexfMeasured | string {
  const options = { encoding: 'utf8', timeout: SECONDS * 1000, killSignal: 'SIGKILL' } as const;
  const { stdout, stderr, signal } = spawnSync(process.execPath, [program, reader, path], options);
  if (stdout.startsWith('{')) return JSON.parse(stdout) as GexfMeasured;
  if (/heap out of memory|Array buffer allocation failed/.test(stderr)) return 'out of memory';
  if (signal === 'SIGKILL') return `stopped after ${SECONDS} s`;
  const message = /^\w*Error.*$/m.exec(stderr)?.[0] ?? 'failed';
  return /longer than|ERR_STRING_TOO_LONG/.test(message)
    ? 'fails: the file is longer than a string can be'
    : message.slice(0, 80);
}

const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toPrecision(2)} s`;

function cell(measured: GexfMeasured | string, ours: GexfMeasured): string {
  if (typeof measured === 'string') return measured;
  const { milliseconds, cpu, peak } = measured;
  const ratio = measured === ours ? '' : ` = ${(milliseconds / ours.milliseconds).toPrecision(2)} x`;
  return `${seconds(milliseconds)}${ratio}, processor ${seconds(cpu)}, ${megabytes(peak)}`;
}

/** Measures, and prints each row as it comes. */
export async function gexfSection(): Promise<string> {
  const program = await bundleReader();
  const folder = mkdtempSync(join(tmpdir(), 'bench-gexf-'));
  const rows: string[] = [];
  try {
    for (const { size, nodes, edges } of SIZES) {
      const path = join(folder, 'file.gexf');
      await writeGexfFile(path, nodes, edges, SEED);
      const ours = measure(program, 'entente', path);
      if (typeof ours === 'string' || ours.nodes !== nodes || ours.edges !== edges) {
        throw new Error(`our reader at ${size}: ${JSON.stringify(ours)}`);
      }
      const cells = [ours, measure(program, 'graphology', path)].map((each) => cell(each, ours));
      rows.push(`| ${[size, megabytes(statSync(path).size), ...cells].join(' | ')} |`);
      console.error(rows.at(-1));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return `${TITLE}

| nodes / edges | file | Entente | graphology-gexf ${versionOf('graphology-gexf')} |
| --- | --- | --- | --- |
${rows.join('\n')}

Each cell says how long one reading took from the first byte to the last, each reader in a process of its own; how much time of the
processor that was, which others on the machine change less; and the most memory that the process ever had. Every node has a label, two
attributes and a position, every edge an id, a kind, a weight, dates and two or three attributes; ends are drawn at random. The files are
made from a fixed seed. graphology-gexf needs the whole file as one string, and leaves the dates of edges out.
\`npm run bench -- --only=gexf-read\` measures this section alone.
`;
}

/** The page with the section in the place of the one of its title, or before what comes last. */
export async function withSection(page: string, section: string): Promise<string> {
  const title = section.slice(0, section.indexOf('\n'));
  const [start, last] = [page.indexOf(title), page.indexOf('## How to read it')];
  const before = page.slice(0, start < 0 ? last : start);
  const after = start < 0 ? page.slice(last) : page.slice(start).replace(/^## [^]*?(?=\n## )\n/, '');
  const options = await resolveConfig('docs/performance.md');
  return format(`${before}${section}\n${after}`, { ...options, parser: 'markdown' });
}
