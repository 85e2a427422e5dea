/** One suite over every format that can be both written and read: what leaves comes back as the same dataset. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../graph-data/schema/dataset.ts';
import { loadDataset } from '../../graph-data/load.ts';
import { DEFAULTS } from '../../server/config.ts';
import { EXPORT_FORMAT_TABLE, type ExportFormatId } from '../../server/contract/export-formats.ts';
import type { FilterQuery } from '../../server/contract/filter.ts';
import { importGraph } from '../../server/formats/import-graph.ts';
import { exportOf } from '../../server/routes/export-file.ts';
import { inMemory } from '../../server/store/memory.ts';
import { anyDataset } from './arbitraries.ts';

/** Formats that leave and do not come back; each says so of itself. */
const ONE_WAY: readonly ExportFormatId[] = EXPORT_FORMAT_TABLE.map(({ id }) => id).filter((id) =>
  ['html', 'jsonld'].includes(id),
);
const BOTH_WAYS = EXPORT_FORMAT_TABLE.filter(({ id }) => !ONE_WAY.includes(id));

async function roundTrip(dataset: Dataset, format: ExportFormatId, filter: FilterQuery = {}) {
  const { name, chunks } = await exportOf(await inMemory(dataset).snapshot(), format, filter);
  const { dataset: back, report } = await importGraph(bytesOf(chunks), { fileName: name, today: '2000-01-01' });
  return { back, report };
}

async function* bytesOf(chunks: Iterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
}

/** Every record of a dataset, whatever holds them. */
const recordsOf = ({ info, kinds, actors, events, reports, claims }: Dataset) => ({
  ...{ info, kinds, events, reports },
  actors: [...actors],
  claims: [...claims],
});

describe.each(BOTH_WAYS)('$name', ({ id }) => {
  it('gives the dataset of the three reports back as it was', async () => {
    const { dataset } = await loadDataset(DEFAULTS.data);
    const { back, report } = await roundTrip(dataset!, id);
    expect(recordsOf(back)).toEqual(recordsOf(dataset!));
    expect(report).toMatchObject({ restored: true, findings: [] });
  });

  it('gives any dataset back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset(), async (dataset) => {
        const { back } = await roundTrip(dataset, id);
        expect(recordsOf(back)).toEqual(recordsOf(dataset));
      }),
      { numRuns: 60 },
    );
  });

  it('gives back of a filtered dataset what the filter left, and all that it refers to', async () => {
    const { dataset } = await loadDataset(DEFAULTS.data);
    const filter: FilterQuery = { family: ['deal'] };
    const { back } = await roundTrip(dataset!, id, filter);
    const families = new Map(dataset!.kinds.map((kind) => [kind.id, kind.family]));
    const deals = [...dataset!.claims].filter((claim) => families.get(claim.kind) === 'deal');
    expect([...back.claims]).toEqual(deals);
  });
});

it.each(EXPORT_FORMAT_TABLE)('$name is the same to the byte whenever the same dataset is written', async ({ id }) => {
  const { dataset } = await loadDataset(DEFAULTS.data);
  const written = async () => {
    const { name, chunks } = await exportOf(await inMemory(dataset!).snapshot(), id, { family: ['deal', 'alliance'] });
    return { name, bytes: Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk))) };
  };
  const [once, again] = [await written(), await written()];
  expect(again.name).toBe(once.name);
  expect(again.bytes.equals(once.bytes)).toBe(true);
});

it.each(ONE_WAY)('%s says that it is not read back', (id) => {
  expect(EXPORT_FORMAT_TABLE.find((format) => format.id === id)!.loses).toMatch(/read (it )?back/);
});
