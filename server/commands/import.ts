import { readFile } from 'node:fs/promises';
import type { Dataset } from '../../graph-data/schema/dataset.ts';
import { ProblemError } from '../errors.ts';
import type { ImportReport } from '../formats/import-graph.ts';
import { uniteDatasets } from '../formats/unite-datasets.ts';
import { importFile, knowledgeBaseOf, openDataset } from '../open.ts';
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
  const mapping = options.mapping === undefined ? undefined : await readFile(options.mapping, 'utf8');
  const datasets: Dataset[] = options.into === undefined ? [] : [await openDataset(options.into)];
  const reports: ImportReport[] = [];
  for (const file of files) {
    const { dataset, report } = await importFile(file, { ...(mapping !== undefined && { mapping }) });
    datasets.push(dataset);
    reports.push(report);
  }
  if (options.json) console.log(JSON.stringify({ files: reports }, null, 2));
  else for (const report of reports) console.error(reportText(report));
  const odd = reports.filter(({ findings }) => findings.length > 0);
  if (options.strict && odd.length > 0) {
    const names = odd.map(({ fileName }) => fileName).join(', ');
    throw new ProblemError(
      'invalid-file',
      `--strict: ${names} cannot be taken over without loss or doubt; nothing is written. Mend what is listed above, or leave --strict out`,
    );
  }
  const dataset = uniteDatasets(datasets);
  if (options.output === undefined) {
    console.error('Nothing is written: name a file with --output to keep it, or open it with entente serve --data');
    return;
  }
  const snapshot = await knowledgeBaseOf(dataset).snapshot();
  await writeFile(exportOf(snapshot, 'json', {}).chunks, options.output);
}

/** `karate.gexf: GEXF, 34 nodes and 78 edges: 34 actors and 78 claims`, and what was found below. */
function reportText({ fileName, format, restored, nodes, edges, actors, claims, findings }: ImportReport): string {
  const found = restored ? 'written by Entente' : `${nodes} nodes and ${edges} edges`;
  const lines = [`${fileName}: ${format}, ${found}: ${actors} actors and ${claims} claims`];
  for (const { code, count, examples } of findings) {
    lines.push(`  ${code} (${count})`);
    for (const { line, message } of examples) lines.push(`    ${line > 0 ? `line ${line}: ` : ''}${message}`);
    if (count > examples.length) lines.push(`    ... and ${count - examples.length} more`);
  }
  return lines.join('\n').replace(/\p{Cc}/gu, (character) => (character === '\n' ? '\n' : ' '));
}
