import { forTerminal } from './for-terminal.ts';
import { readFile } from 'node:fs/promises';
import type { Dataset } from '../../graph-data/schema/dataset.ts';
import { count } from '../../graph-data/schema/words.ts';
import { ProblemError } from '../errors.ts';
import type { ImportReport } from '../formats/import-graph.ts';
import type { Finding } from '../formats/table/findings.ts';
import { DOUBTFUL, uniteDatasets } from '../formats/unite-datasets.ts';
import { importFile, knowledgeBaseOf, openDataset, unreadable } from '../open.ts';
import { exportOf } from '../routes/export-file.ts';
import { writeFile } from './write-file.ts';

interface Options {
  output?: string;
  into?: string;
  mapping?: string;
  strict?: boolean;
  json?: boolean;
}

/** Reads graph files, tells what became of each, and writes what they hold as one dataset in Entente's own JSON. */
export async function importFiles(files: string[], options: Options): Promise<void> {
  const mapping = options.mapping === undefined ? undefined : await readMapping(options.mapping);
  const datasets: Dataset[] = options.into === undefined ? [] : [await openDataset(options.into)];
  const reports: ImportReport[] = [];
  for (const file of files) {
    const { dataset, report } = await importFile(file, { ...(mapping !== undefined && { mapping }) });
    datasets.push(dataset);
    reports.push(report);
  }
  const { dataset, findings } = uniteDatasets(datasets);
  if (options.json) console.log(JSON.stringify({ files: reports, findings }, null, 2));
  else {
    for (const report of reports) console.error(reportText(report));
    if (findings.length > 0) console.error(plainLines(['The files together:', ...findingLines(findings)]));
  }
  if (options.strict) refuseOdd(reports, findings);
  if (options.output === undefined) {
    console.error('Nothing is written: name a file with --output to keep it, or open it with entente serve --data');
    return;
  }
  const snapshot = await knowledgeBaseOf(dataset).snapshot();
  await writeFile((await exportOf(snapshot, 'json', {})).chunks, options.output);
}

async function readMapping(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw unreadable(path, error, 'name the file that says which columns are what with --mapping');
  }
}

/** @throws {ProblemError} where a file has findings, or the files together have two actors under one id. */
function refuseOdd(reports: readonly ImportReport[], findings: readonly Finding[]): void {
  const odd = reports.filter(({ findings }) => findings.length > 0).map(({ fileName }) => fileName);
  const isDoubtful = findings.some(({ code }) => DOUBTFUL.includes(code));
  if (odd.length === 0 && !isDoubtful) return;
  const what = odd.length > 0 ? odd.join(', ') : 'the files together';
  throw new ProblemError(
    'invalid-file',
    `--strict: ${what} cannot be taken over without loss or doubt; nothing is written. Mend what is listed above, or leave --strict out`,
  );
}

/** `karate.gexf: GEXF, 34 nodes and 78 edges: 34 actors and 78 claims`, and what was found below. */
function reportText({ fileName, format, restored, nodes, edges, actors, claims, findings }: ImportReport): string {
  const found = restored ? 'written by Entente' : `${count(nodes, 'node')} and ${count(edges, 'edge')}`;
  return plainLines([
    `${fileName}: ${format}, ${found}: ${count(actors, 'actor')} and ${count(claims, 'claim')}`,
    ...findingLines(findings),
  ]);
}

/** The examples that say the same stand together, by their lines. */
function findingLines(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ code, count: times, untold, examples }) => {
    const lines = new Map<string, number[]>();
    for (const { message, line } of examples) lines.set(message, [...(lines.get(message) ?? []), line]);
    return [
      `  ${code} (${times.toLocaleString('en')})`,
      ...[...lines].map(([message, numbers]) => `    ${linesText(numbers)}${message}`),
      ...(untold > 0 ? [`    ... and ${untold.toLocaleString('en')} more`] : []),
    ];
  });
}

function linesText(numbers: readonly number[]): string {
  const known = [...new Set(numbers)].filter((line) => line > 0);
  return known.length === 0 ? '' : `${known.length === 1 ? 'line' : 'lines'} ${known.join(', ')}: `;
}

/** What a file says cannot steer the terminal. */
const plainLines = (lines: readonly string[]) =>
  lines.map((line) => forTerminal(line.replaceAll('\n', ' '))).join('\n');
