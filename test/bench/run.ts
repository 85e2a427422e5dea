/**
 * `npm run bench`: asks the engine and its peers the same questions on the same graphs, prints the figures and writes them
 * into `docs/performance.md`. `--quick` leaves out the largest graph and writes nothing; `--only=<peer>` asks that one besides;
 * `--only=gexf-read` reads GEXF files alone and writes that section, `--only=gexf-write` does so for writing them, and
 * `--only=page` for the page in a browser.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { agreements } from './agreement.ts';
import { gexfSection, withSection } from './gexf-bench.ts';
import { gexfWriteSection } from './gexf-write.ts';
import { generateGraph } from './generate-graph.ts';
import { writeGraph, type GraphArrays } from './graph-arrays.ts';
import { measure, type Measured } from './measure.ts';
import { pageSection } from './page-bench.ts';
import { peersIn, type Peer } from './peers.ts';
import { pageOf, tableOf, type Run } from './report.ts';
import { WORKS, type Work } from './works.ts';

const PAGE = 'docs/performance.md';
const SEED = 20170815;
const EVERY = Object.keys(WORKS) as Work[];
const SIZES = [
  { size: '2k / 6k', actors: 2000, relationships: 6000, works: EVERY },
  { size: '100k / 500k', actors: 100_000, relationships: 500_000, works: EVERY },
  // Listing simple paths takes peers longer than anyone waits, here.
  { size: '1M / 5M', actors: 1_000_000, relationships: 5_000_000, works: EVERY, peers: ['one', 'filtered'] as Work[] },
];
/** What each peer has for each work; we have as long as it takes, nearly. */
const SECONDS = 60;
const OUR_SECONDS = 600;

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string', multiple: true } } });

/** Bundled as `npm run build:server` does, so that what is measured is what runs. */
async function bundlePeers(): Promise<string> {
  const outdir = join(import.meta.dirname, '../../node_modules/.cache/bench');
  await build({
    entryPoints: ['entente', 'graphology', 'ngraph'].map((name) => join(import.meta.dirname, `peers/${name}.ts`)),
    ...{ bundle: true, packages: 'external', platform: 'node', target: 'node20', format: 'esm', outdir },
    logLevel: 'warning',
  });
  return outdir;
}

async function runOn({ size, actors, relationships, works, peers = works }: (typeof SIZES)[number], asked: Peer[]) {
  const { plan, arrays } = generateGraph(actors, relationships, SEED);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  writeGraph(folder, plan, arrays);
  const measured: Measured[] = [];
  for (const [index, peer] of asked.entries()) {
    console.error(`${size}: ${peer.name} ...`);
    measured.push(
      await (index === 0 ? measure(peer, folder, works, OUR_SECONDS) : measure(peer, folder, peers, SECONDS)),
    );
  }
  rmSync(folder, { recursive: true });
  const run: Run = {
    ...{ size, plan, measured, busiest: busiest(actors, arrays) },
    agreements: agreements(measured[0]!, measured.slice(1)),
  };
  return run;
}

function busiest(actors: number, { subject, object }: GraphArrays): number {
  const degrees = new Int32Array(actors);
  for (const ends of [subject, object]) for (const actor of ends) degrees[actor]! += 1;
  return degrees.reduce((most, degree) => Math.max(most, degree));
}

const { quick = false, only } = values;
const day = new Date().toISOString().slice(0, 10);
/** What each measures by itself, and as a part of the whole. */
const SECTIONS = { 'gexf-read': gexfSection, 'gexf-write': gexfWriteSection, page: pageSection };

/** Measures a section and puts it into the page, so that what was measured is kept, whatever becomes of the next. */
async function writeSection(section: () => Promise<string>): Promise<void> {
  const text = `${(await section()).trimEnd()} It was last measured on ${day}, on ${cpus()[0]?.model ?? 'an unknown processor'}.\n`;
  writeFileSync(PAGE, await withSection(readFileSync(PAGE, 'utf8'), text));
}

const alone = Object.entries(SECTIONS).filter(([name]) => only?.includes(name));
if (alone.length > 0) {
  for (const [, section] of alone) await writeSection(section);
  process.exit();
}
const peers = peersIn(await bundlePeers()).filter(({ name }, index) => index === 0 || !only || only.includes(name));
const runs: Run[] = [];
for (const size of quick ? SIZES.slice(0, 2) : SIZES) {
  const run = await runOn(size, peers);
  runs.push(run);
  console.log(`\n${size.size}\n${tableOf(run)}\n`);
  for (const { work, peer, agreed, compared } of run.agreements) {
    if (agreed === compared) continue;
    console.error(`${peer} and we differ on ${compared - agreed} of ${compared} questions: ${WORKS[work]}`);
    process.exitCode = 1;
  }
}
if (!quick && !only) {
  writeFileSync(PAGE, await pageOf(runs, day));
  for (const section of Object.values(SECTIONS)) await writeSection(section);
}
