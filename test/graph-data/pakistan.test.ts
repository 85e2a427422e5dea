/** The dataset itself is linted as anyone's would be. Tests of the page and the command line take it as their example. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatFinding, type Finding } from '../../graph-data/lint/finding.ts';
import { loadDataset } from '../../graph-data/load.ts';

const FOLDER = resolve(import.meta.dirname, '../../graph-data/pakistan');
const TEXTS = process.env.REPORT_TEXTS;

const errorsIn = (findings: Finding[]) => findings.filter(({ level }) => level === 'error').map(formatFinding);

describe('the dataset pakistan', () => {
  it('has no errors', async () => {
    const { findings } = await loadDataset(FOLDER);
    expect(errorsIn(findings)).toEqual([]);
  });

  it.skipIf(TEXTS === undefined)(
    "says nothing in a report's words (with the folder of texts in REPORT_TEXTS)",
    async () => {
      const texts = TEXTS!;
      const { dataset, findings } = await loadDataset(FOLDER, { texts });
      expect(errorsIn(findings)).toEqual([]);
      for (const { id } of dataset!.reports) expect(existsSync(resolve(texts, `${id}.txt`)), id).toBe(true);
    },
  );
});
