/** Entente's own format: everything leaves, everything comes back. */
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../graph-data/load.ts';
import type { Dataset } from '../../../graph-data/schema/dataset.ts';
import { DEFAULTS } from '../../../server/config.ts';
import type { FilterQuery } from '../../../server/contract/filter.ts';
import { FileError } from '../../../server/formats/file-error.ts';
import { nativeReader } from '../../../server/formats/json/native-reader.ts';
import { writeNativeJson } from '../../../server/formats/json/native-writer.ts';
import { restoreDataset } from '../../../server/formats/restore/restore-dataset.ts';
import { atOnce } from '../../../server/graph/turns.ts';
import { GraphTable } from '../../../server/formats/table/graph-table.ts';
import { inMemory } from '../../../server/store/memory.ts';
import { buildDataset } from '../../builders.ts';
import { SMALL } from '../small-graph.ts';
import { bytesOf, inPieces } from './pieces.ts';
import { inputOf } from '../input-of.ts';

const pakistan = (await loadDataset(DEFAULTS.data)).dataset!;
const small = buildDataset({
  ...SMALL,
  actors: SMALL.actors!.filter(({ id }) => id !== 'noor'),
  kinds: [{ ...pakistan.kinds[0]!, id: 'trades_with', reads: { forward: 'trades with', reverse: 'trades with' } }],
});

async function fileOf(dataset: Dataset, filter: FilterQuery = {}, filterText?: string): Promise<string> {
  const snapshot = await inMemory(dataset).snapshot();
  const input = {
    ...inputOf(snapshot, filter),
    ...(filterText !== undefined && { filterText }),
  };
  return bytesOf(writeNativeJson(input)).toString();
}

async function read(file: string | Uint8Array, piece?: number): Promise<GraphTable> {
  const table = new GraphTable();
  await nativeReader.read(inPieces(file, piece), table, { fileName: 'a.json' });
  return table;
}

const restore = (table: GraphTable) => atOnce(restoreDataset(table, { fileName: 'a.json', today: '2000-01-01' }));

const refusal = (file: string) =>
  read(file).then(
    () => 'read',
    (error: unknown) => (error instanceof FileError ? error.message : Promise.reject(error as Error)),
  );

describe('a dataset in its own format', () => {
  it.each([
    ['the three reports', pakistan],
    ['a small one with a kind of its own', small],
    ['an empty one', buildDataset({})],
  ])('comes back as it was: %s', async (_, dataset) => {
    const table = await read(await fileOf(dataset), 1000);
    expect(restore(table)).toEqual(dataset);
    expect(table.findings.list()).toEqual([]);
  });

  it('comes back however the bytes of the file come', async () => {
    const file = await fileOf(small);
    for (const piece of [1, 2, 3, 5, 64]) expect(restore(await read(file, piece))).toEqual(small);
  });

  it('comes back from a file that another program has indented', async () => {
    const file = JSON.stringify(JSON.parse(await fileOf(small)), undefined, 4);
    expect(restore(await read(file))).toEqual(small);
  });

  it('has a line for each record', async () => {
    const file = await fileOf(pakistan);
    const lines = file.split('\n');
    for (const { id } of [...pakistan.actors, ...pakistan.reports, ...pakistan.claims]) {
      expect(lines.filter((line) => line.startsWith(`{"id":"${id}",`))).toHaveLength(1);
    }
    const { records } = await read(file);
    for (const { json, line } of records.slice(1)) expect(lines[line - 1]!.replace(/,$/, '')).toBe(json);
  });

  it('holds what a filter leaves and all that this refers to, and names the filter', async () => {
    const table = await read(await fileOf(pakistan, { family: ['deal'] }, 'family=deal'));
    const back = restore(table);
    const deals = new Set(pakistan.kinds.filter(({ family }) => family === 'deal').map(({ id }) => id));
    expect(back.claims).toEqual([...pakistan.claims].filter(({ kind }) => deals.has(kind)));
    expect(back.actors.length).toBeLessThan(pakistan.actors.length);
    expect(table.about.get('filter')).toBe('family=deal');
  });

  it('is recognised by what it says first', async () => {
    expect(nativeReader.recognises((await fileOf(small)).slice(0, 4096), 'any')).toBe(true);
    expect(nativeReader.recognises('{"nodes": []}', 'a.json')).toBe(false);
  });
});

describe('a file that is not quite in that format', () => {
  const head = '{"format": "entente-dataset", "version": 1, "info": {}';

  it('is refused wherever it was cut off', async () => {
    const file = await fileOf(buildDataset({ claims: ['a fights b 2020'] }));
    for (let length = 1; length < file.trim().length; length += 7) {
      expect(await refusal(file.slice(0, length))).toMatch(/cut off|has no "/);
    }
  });

  it.each([
    [`${head.replace('1', '2')}}`, 'line 1: the version is 2; 1 is what can be read, so update Entente'],
    [`${head.replace('entente-', '')}}`, 'line 1: the format is "dataset"; "entente-dataset" is what can be read'],
    ['{"format": "entente-dataset", "version": 1}', 'the file has no "info", so it is no dataset; export it again'],
    [`${head},\n"actors": {}}`, 'line 2: "actors" is {} and no list; export the file again'],
    [`${head},\n"actors": [\n"ttp"]}`, 'line 3: there is no actor here but "ttp"; every record is an object'],
    ['["entente-dataset"]', 'line 1: the file is ["entente-dataset"] and no object; export it again'],
  ])('is refused with a reason: %s', async (file, message) => {
    expect(await refusal(file)).toBe(message);
  });

  it('is read without what no dataset has, which is told, also where that is named like parts of JavaScript', async () => {
    const { findings } = await read(`${head}, "extra": 1, "__proto__": [], "constructor": 2}`);
    expect(findings.list().map(({ code, count }) => [code, count])).toEqual([['unknown-member', 3]]);
  });
});
