/** The table, and the page that it stands on. */
import { cpus, totalmem } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { COUNTING } from '../../server/queries/paths/find-paths.ts';
import type { Agreement } from './agreement.ts';
import type { Plan } from './graph-arrays.ts';
import { quantile, type Measured } from './measure.ts';
import { WORKS, type Work } from './works.ts';

export interface Run {
  size: string;
  plan: Plan;
  /** The most relationships that one actor has. */
  busiest: number;
  measured: Measured[];
  agreements: Agreement[];
}

/** Two digits that mean something, three from a hundred on. */
const figure = (value: number) =>
  value.toLocaleString('en', { maximumSignificantDigits: value >= 100 ? 3 : 2 }).replaceAll(',', ' ');
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
const spaced = (value: number) => value.toLocaleString('en').replaceAll(',', ' ');

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

interface Row {
  label: string;
  work: Work;
  /** Of which questions, by what we answered; all of them where it is not given. */
  where?: (lengths: readonly number[]) => boolean;
}

const ROWS: Row[] = (Object.keys(WORKS) as Work[]).flatMap((work): Row[] =>
  work !== 'filtered'
    ? [{ label: WORKS[work], work }]
    : [
        { label: `${WORKS[work]}, a way`, work, where: ({ length }) => length > 0 },
        { label: `${WORKS[work]}, no way`, work, where: ({ length }) => length === 0 },
      ],
);

/** What a peer takes for the questions of a row, and beside it what we take. */
function cell(measured: Measured, ours: Measured, { work, where }: Row): string {
  const [mine, theirs] = [ours.timings[work], measured.timings[work]];
  if (!theirs || !mine) return (measured.works.includes(work) && measured.stopped) || '-';
  const asked = (_: number, index: number) => index < mine.answers.length && (where?.(mine.answers[index]!) ?? true);
  const [base, times] = [mine.milliseconds.filter(asked), theirs.milliseconds.filter(asked)];
  if (times.length === 0) return '-';
  const [median, slow] = [quantile(times, 0.5), quantile(times, 0.95)];
  const ratio = measured === ours ? '' : ` = ${figure(median / quantile(base, 0.5))} x`;
  const part = times.length < base.length ? ` (${times.length} asked)` : '';
  return `${figure(median)} / ${figure(slow)}${ratio}${part}`;
}

export function tableOf({ measured }: Run): string {
  const ours = measured[0]!;
  const whole = (label: string, value: (peer: Measured) => number | undefined, text: (value: number) => string) => {
    const mine = value(ours);
    const cells = measured.map((peer) => {
      const theirs = value(peer);
      if (theirs === undefined || mine === undefined) return peer.stopped ?? '-';
      return text(theirs) + (peer === ours ? '' : ` = ${figure(theirs / mine)} x`);
    });
    return row([label, ...cells]);
  };
  return [
    row(['work', ...measured.map(({ peer }) => peer)]),
    row(['---', ...measured.map(() => '---')]),
    ...ROWS.map((each) => row([each.label, ...measured.map((peer) => cell(peer, ours, each))])),
    whole('build', ({ build }) => build, figure),
    whole('resident', ({ resident }) => resident, megabytes),
  ].join('\n');
}

function sectionOf(run: Run): string {
  const { size, plan, busiest, measured, agreements } = run;
  const none = measured[0]!.timings.filtered?.answers.filter((lengths) => lengths.length === 0).length ?? 0;
  const agreed = agreements.map((each) => `${each.peer} ${WORKS[each.work]} ${each.agreed} of ${each.compared}`);
  return `## ${size}

${spaced(plan.actors)} actors, ${spaced(plan.relationships)} relationships; the busiest actor has ${spaced(busiest)}. The
filter leaves no way between ${none} of the ${plan.pairs.length} pairs.

${tableOf(run)}

Same answers as ours: ${agreed.join('; ')}.`;
}

/** @param on the day, as text */
export async function pageOf(runs: readonly Run[], on: string): Promise<string> {
  const model = cpus()[0]?.model ?? 'an unknown processor';
  const versions = [...new Set(runs.flatMap(({ measured }) => measured.flatMap((each) => each.versions)))];
  const page = `# Performance

Written by \`npm run bench\`; every figure here was measured, those of paths on ${on}, on ${model}, ${cpus().length} cores,
${(totalmem() / 2 ** 30).toFixed(0)} GB, ${process.platform}, node ${process.version}; beside ${versions.join(', ')}.

${runs.map(sectionOf).join('\n\n')}

${HOW_TO_READ}`;
  return format(page, { ...(await resolveConfig('docs/performance.md')), parser: 'markdown' });
}

const HOW_TO_READ = `## How to read it

Each cell says \`median / 95th percentile\` in milliseconds over 200 random pairs of actors, and how many times our
median that is. The pairs are the same for all, drawn from a fixed seed, and asked once each, after other pairs have been
asked for two seconds at most, so that compilers have done their work. Where a peer did not get through all pairs in its time, the
number that it was asked stands beside. Every peer runs in a process of its own, one after another, and before each another process
takes and frees as much memory as it needs: a virtual machine may have given it to its host, and the first touch would wait for that.
\`npm run bench -- --quick\` leaves out the largest graph.

The graphs are made from a fixed seed: each actor comes with a few relationships to actors that have many already, a tenth
repeat an earlier pair, 8 kinds of which 4 are symmetric, years from 2000 to 2025, one claim a relationship. Relationships are walked
both ways.

| work | what is asked | of the peers |
| --- | --- | --- |
| shortest | the best of the shortest paths, by the confidence of its weakest hop | any shortest path, of actors |
| ten shortest | the ten best, and whether there are more | not asked |
| shortest with filter, a way | as ten shortest, of 3 kinds of 8 and from 2018 on | graphology has no filter: Dijkstra's algorithm, with what does not pass infinitely long. ngraph: \`blocked\`. networkx: a view of the graph. igraph: a copy of what passes, which is made beforehand and not counted |
| shortest with filter, no way | that there is none, and how many actors either end can reach: exactly, or at least so many once ${spaced(COUNTING)} relationships have been looked at | that there is none |
| five shortest simple | paths of different relationships | networkx: on a graph without parallel relationships, for on others it cannot. igraph: the same as ours. graphology and ngraph cannot |
| all simple up to 4 | all of up to 4 hops, at most 1000 | graphology and networkx: the same. igraph: paths of actors |
| build | the index from arrays in memory | the graph with a kind and a year on each relationship |
| resident | memory of the whole process after that, arrays dropped, garbage collected | the same |

Our times include the filter made ready, the search and the lists of actors and relationships of each path; not the
texts around them. A figure is worth comparing only with its neighbours: both cores were there for whoever else used the machine.
`;
