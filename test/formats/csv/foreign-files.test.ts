/** Tables of other people, as they are in the wild; a machine that does not have them skips these tests. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FileError } from '../../../server/formats/file-error.ts';
import { importGraph, type Imported } from '../../../server/formats/import-graph.ts';
import { sharedFiles } from '../table-content.ts';
import { piecesOf } from './file-bytes.ts';

const COLLECTIONS = ['cow-alliances', 'signed-networks', 'gexf-networkx'];
const FILES = COLLECTIONS.flatMap((collection) => {
  const { folder, names } = sharedFiles(collection, /\.(?:csv|tsv|txt)$|ucidata/);
  return names.map((name) => ({ name, path: `${folder}${name}` }));
});

const open = (path: string, name: string, mapping?: string): Promise<Imported> =>
  importGraph(piecesOf(readFileSync(path), 4096), { fileName: name, today: '2026-01-01', mapping });

const pathOf = (name: string) => FILES.find((file) => file.name === name)?.path;

describe.skipIf(FILES.length === 0)('tables in the wild', () => {
  it.each(FILES)('$name opens, or is refused with a reason', async ({ name, path }) => {
    const outcome = await open(path, name).catch((error: unknown) => error);
    if (outcome instanceof Error) {
      expect(outcome).toBeInstanceOf(FileError);
      expect(outcome.message.length).toBeGreaterThan(20);
    } else expect((outcome as Imported).dataset.actors.length).toBeGreaterThan(0);
  });

  it.skipIf(!pathOf('highlandtribes.csv'))('are a signed network, with its signs', async () => {
    const { dataset, report } = await open(pathOf('highlandtribes.csv')!, 'highlandtribes.csv');
    expect([dataset.actors.length, dataset.claims.length]).toEqual([16, 58]);
    expect([...dataset.claims].map(({ qualifiers }) => qualifiers!.sign)).toContain('-1');
    expect(report.findings.map(({ code }) => code)).toEqual(['direction-not-told']);
  });

  it.skipIf(!pathOf('out.ucidata-gama'))(
    'are the same network as KONECT has it, which says that it is symmetric',
    async () => {
      const { dataset, report } = await open(pathOf('out.ucidata-gama')!, 'out.ucidata-gama');
      expect([dataset.actors.length, dataset.claims.length]).toEqual([16, 58]);
      expect(dataset.kinds.find(({ id }) => id === dataset.claims.at(0)!.kind)!.symmetric).toBe(true);
      expect(report.findings.map(({ code }) => code)).toEqual(['comment']);
    },
  );

  const alliances = 'alliance_v4.1_by_member.csv';
  it.skipIf(!pathOf(alliances))(
    'are refused where nothing says which columns are the ends, and read with a mapping',
    async () => {
      await expect(open(pathOf(alliances)!, alliances)).rejects.toThrow(/"ccode", "state_name".*in a mapping/);
      const mapping = [
        ...['source: ccode', 'sourceLabel: state_name', 'target: version4id', 'kindName: member of alliance'],
        ...['start: mem_st_year, mem_st_month, mem_st_day', 'end: mem_end_year, mem_end_month, mem_end_day'],
      ].join('\n');
      const { dataset } = await open(pathOf(alliances)!, alliances, mapping);
      expect(dataset.claims.length).toBe(1221);
      expect(dataset.claims.at(2)).toMatchObject({ kind: 'member_of_alliance', when: '1816-01-01/1911-02-15' });
      expect([...dataset.actors].map(({ names }) => names[0]!.value)).toContain('United Kingdom');
    },
  );
});
