import { stat } from 'node:fs/promises';
import { formatFinding } from '../../graph-data/lint/finding.ts';
import { loadDataset } from '../../graph-data/load.ts';
import { count } from '../../graph-data/schema/words.ts';
import { unreadable } from '../open.ts';

/** Lints a dataset and prints every finding; exit code 1 where one is an error. */
export async function check(folder: string, options: { texts?: string; json?: boolean }): Promise<void> {
  await refuseFile(folder);
  // The texts are not ours to keep beside the dataset: whoever has them says where.
  const texts = options.texts ?? (process.env.REPORT_TEXTS || undefined);
  const { dataset, findings } = await loadDataset(folder, texts === undefined ? {} : { texts });
  if (!dataset) process.exitCode = 1;
  if (options.json) {
    console.log(JSON.stringify({ findings }, null, 2));
    return;
  }
  for (const finding of findings) console.log(formatFinding(finding));
  const errors = findings.filter(({ level }) => level === 'error').length;
  console.log(`${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`);
  if (dataset) {
    const { actors, events, reports, claims } = dataset;
    console.log(
      [
        ...[count(actors.length, 'actor'), count(events.length, 'event')],
        ...[count(reports.length, 'report'), count(claims.length, 'claim')],
      ].join(', '),
    );
  }
  if (texts === undefined)
    console.log('Statements were not compared with the reports: no texts at hand (--texts FOLDER)');
}

async function refuseFile(folder: string): Promise<void> {
  const found = await stat(folder).catch((error: unknown) => {
    throw unreadable(folder, error, 'name the folder of a dataset');
  });
  if (found.isDirectory()) return;
  throw new Error(`${folder} is a file, and check is of folders; entente import ${folder} tells what is odd in a file`);
}
