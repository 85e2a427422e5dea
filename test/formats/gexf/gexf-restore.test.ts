/** A GEXF file of our own gives back the dataset that it was written from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../graph-data/load.ts';
import { GEXF_VERSIONS } from '../../../server/contract/export-formats.ts';
import { readGexf } from '../../../server/formats/gexf/read-gexf.ts';
import { writeGexf } from '../../../server/formats/gexf/gexf-writer.ts';
import type { GraphTable } from '../../../server/formats/table/graph-table.ts';
import { buildDataset } from '../../builders.ts';
import { anyDataset } from '../arbitraries.ts';
import { fileOf, restoredFrom, tableOf } from '../restored.ts';
import { missingSchemas, readWithGraphology, schemaErrors, xmlErrors } from './gexf-readers.ts';

const options = fc.record({
  version: fc.constantFrom(...GEXF_VERSIONS),
  edges: fc.constantFrom('directed' as const, 'mixed' as const),
});

/** Colours and sizes follow from the dataset and are drawn anew. */
const oddities = ({ findings }: GraphTable) => findings.list().filter(({ code }) => code !== 'drawing-not-kept');

describe('a dataset as GEXF and back', () => {
  it('is the same, whatever it holds, in every variant', async () => {
    const property = fc.asyncProperty(anyDataset(), options, async (dataset, given) => {
      const table = await tableOf(await fileOf(dataset, writeGexf, given), readGexf);
      expect(restoredFrom(table)).toEqual(dataset);
      expect(oddities(table)).toEqual([]);
    });
    await fc.assert(property, { numRuns: 60 });
  }, 60_000);

  it('is the same where it is that of the three reports', async () => {
    const folder = new URL('../../../graph-data/pakistan', import.meta.url).pathname;
    const { dataset } = await loadDataset(folder);
    const xml = await fileOf(dataset!, writeGexf);
    const table = await tableOf(xml, readGexf, 1000);
    expect(restoredFrom(table)).toEqual(dataset);
    expect(oddities(table)).toEqual([]);
  });

  it('is a smaller one, and whole, where a filter was asked for', async () => {
    const dataset = buildDataset({
      claims: ['a fights b 2014', 'a allied_with c 2015', ['b attacked d 2016', { report: 'r2' }]],
    });
    const table = await tableOf(await fileOf(dataset, writeGexf, { query: { report: ['r2'] } }), readGexf);
    const restored = restoredFrom(table);
    expect(Array.from(restored.claims, ({ id }) => id)).toEqual(['r2-c3']);
    expect(Array.from(restored.actors, ({ id }) => id)).toEqual(['b', 'd', 'r2-publisher']);
    expect(restored.reports).toEqual(dataset.reports.filter(({ id }) => id === 'r2'));
  });
});

describe('the file of any dataset', () => {
  it.skipIf(missingSchemas)(
    `is valid under the official RELAX NG schema and read by graphology${missingSchemas}`,
    { timeout: 120_000 },
    async () => {
      const property = fc.asyncProperty(anyDataset(), options, async (dataset, given) => {
        const xml = await fileOf(dataset, writeGexf, given);
        expect(await xmlErrors(xml)).toEqual([]);
        expect(await schemaErrors(xml, given.version)).toEqual([]);
        const read = readWithGraphology(xml);
        expect(read.order).toBe(dataset.actors.length);
        for (const { id, summary, tags } of dataset.actors) {
          expect(read.getNodeAttribute(id, 'summary')).toBe(summary);
          expect(read.getNodeAttribute(id, 'tags') ?? []).toEqual(tags ?? []);
        }
      });
      await fc.assert(property, { numRuns: 15 });
    },
  );
});
