/** The page with graphs of several sizes beside a page with nothing but Sigma, as a section of `docs/performance.md`. */
import { loadavg } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import { drawn } from '../../server/queries/answer-graph.ts';
import { acceptedBy, select } from '../../server/graph/filter.ts';
import { inMemory } from '../../server/store/memory.ts';
import type { Snapshot } from '../../server/store/knowledge-base.ts';
import { openBrowser, startServer, type Running } from '../e2e/browser.ts';
import { quantile } from './measure.ts';
import { visitMap, type Begin, type PageMeasured } from './page-visit.ts';
import { versionOf } from './peers.ts';
import { startPlain } from './plain-server.ts';
import { syntheticDataset } from './synthetic-dataset.ts';

const SEED = 20250301;
const SIZES = [
  { size: '400 / 1k', actors: 400, relationships: 1000 },
  { size: '5k / 20k', actors: 5000, relationships: 20_000 },
  { size: '50k / 200k', actors: 50_000, relationships: 200_000, begin: chooseCommunity },
];
/** Each page is opened so often, in turn, and the median run counts. */
const RUNS = 3;

/** Of a graph too large to draw whole the page shows communities first. */
async function chooseCommunity(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Around .* among them$/ })
    .first()
    .click({ timeout: 300_000 });
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toPrecision(2)} s`;
const figure = (milliseconds: number) => (milliseconds >= 100 ? milliseconds.toFixed(0) : milliseconds.toPrecision(2));
const times = (ours: number, plain: number) => `${(ours / plain).toPrecision(2)} x`;
const median = (runs: readonly PageMeasured[], of: (run: PageMeasured) => number) => quantile(runs.map(of), 0.5);

interface Pair {
  ours: PageMeasured[];
  plain: PageMeasured[];
}

function rowsOf(size: string, { ours, plain }: Pair): string[] {
  const row = (what: string, of: (run: PageMeasured) => number, text: (value: number) => string) => {
    const [our, theirs] = [median(ours, of), median(plain, of)];
    return `| ${[size, what, text(our), text(theirs), times(our, theirs)].join(' | ')} |`;
  };
  return [
    row('first drawing', ({ drawn }) => drawn, seconds),
    row(
      'frame while panning, median',
      ({ frames }) => quantile(frames, 0.5),
      (value) => `${figure(value)} ms`,
    ),
    row(
      'frame while panning, 95th percentile',
      ({ frames }) => quantile(frames, 0.95),
      (value) => `${figure(value)} ms`,
    ),
    row(
      'drawn anew after that',
      ({ rest }) => rest,
      (value) => `${figure(value)} ms`,
    ),
    row(
      'script, as sent',
      ({ script }) => script,
      (value) => `${(value / 1000).toFixed(0)} kB`,
    ),
    row(
      'heap after that',
      ({ heap }) => heap,
      (value) => `${(value / 2 ** 20).toFixed(0)} MB`,
    ),
  ];
}

async function measureBoth(browser: Browser, ours: Running, plain: Running, begin?: Begin): Promise<Pair> {
  const pair: Pair = { ours: [], plain: [] };
  for (let run = 0; run < RUNS; run += 1) {
    pair.ours.push(await visitMap(browser, ours.url, begin));
    pair.plain.push(await visitMap(browser, plain.url));
  }
  return pair;
}

/** All of a graph, however large. */
function wholeOf(snapshot: Snapshot): Promise<GraphAnswer> {
  const selection = select(snapshot.graph, {});
  const actors = [...snapshot.graph.actorType.keys()];
  return drawn(snapshot, selection, { actors, relationships: acceptedBy(selection) });
}

/** Measures, and prints each row as it comes. */
export async function pageSection(): Promise<string> {
  const rows: string[] = [];
  const browser = await openBrowser();
  for (const { size, actors, relationships, begin } of SIZES) {
    const knowledge = inMemory(syntheticDataset(actors, relationships, SEED));
    const answer = await wholeOf(await knowledge.snapshot());
    const [ours, plain] = [await startServer(() => Promise.resolve(knowledge)), await startPlain(answer)];
    const measured = rowsOf(size, await measureBoth(browser, ours, plain, begin));
    console.error(measured.join('\n'));
    rows.push(...measured);
    await Promise.all([ours.stop(), plain.stop()]);
  }
  const version = browser.version();
  await browser.close();
  return textOf(rows, version);
}

const textOf = (rows: readonly string[], version: string) => `## The page

| actors / relationships | what | Entente | plain Sigma ${versionOf('sigma')} | |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

Chromium ${version} in a window of 1440 by 900 pixels, with WebGL drawn by the processor (SwiftShader), for want of a graphics card: the
times are poor, and only how many times the plain page's they are says something. While this was measured, ${loadavg()[1]!.toFixed(1)} processes
on average wanted the processors. Each page is opened ${RUNS} times, ours and the plain one in turn; the figures are medians of the runs. First drawing is from the
beginning of the navigation until the map with its labels has been handed to the graphics. A frame is from one step of a dragged map until
all of the next one is seen. Of 500 lines or more, where drawing is slow, our page moves what is drawn with the camera, and draws it anew 150 ms after the last step
(decision 033): until that is done is the time "drawn anew after that"; plain Sigma draws every step. Plain Sigma is a page that fetches the same answer of \`/graph\` and draws the same actors in the same
places as circles, with straight lines between them, and nothing else. At 50k / 200k our page does not draw the whole: it opens with
the communities, and what is measured is the time until one of them is drawn after it was chosen as soon as it stood there, and panning that;
the plain page draws all. \`npm run bench -- --only=page\` measures this section alone.
`;
