/** The dataset itself is linted as anyone's would be; nothing else is tested on it. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatFinding, type Finding } from '../../graph-data/lint/finding.ts';
import { loadDataset } from '../../graph-data/load.ts';

const FOLDER = resolve(import.meta.dirname, '../../graph-data/pakistan');
const TEXTS = resolve(import.meta.dirname, '../../../shared/reports');

const errorsIn = (findings: Finding[]) => findings.filter(({ level }) => level === 'error').map(formatFinding);

describe('the dataset pakistan', () => {
  it('has no errors', async () => {
    const { findings } = await loadDataset(FOLDER);
    expect(errorsIn(findings)).toEqual([]);
  });

  it.skipIf(!existsSync(TEXTS))(
    `says nothing in a report's words (skipped without the texts in ${TEXTS})`,
    async () => {
      const { dataset, findings } = await loadDataset(FOLDER, { texts: TEXTS });
      expect(errorsIn(findings)).toEqual([]);
      for (const { id } of dataset!.reports) expect(existsSync(resolve(TEXTS, `${id}.txt`)), id).toBe(true);
    },
  );
});
