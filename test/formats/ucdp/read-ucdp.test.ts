import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readUcdp, ucdpReader } from '../../../server/formats/ucdp/read-ucdp.ts';
import { tableOf } from '../restored.ts';
import { edgesOf, foundIn, nodesOf, refusalOf, sharedFiles } from '../table-content.ts';

const HEADER = 'ActorId,NameData,NameOrigFull,Splinter,ActorIdPrev,Alliance,ActorIdAlliance,ActorIdGroup,Location';
const read = (...rows: string[]) => tableOf([HEADER, ...rows].join('\r\n'), readUcdp);

describe('an actor of UCDP', () => {
  it('is a node with its id, its name, and every cell that says something', async () => {
    const table = await read('205,PFLP,n/a,0,,0,,,"Israel, Lebanon"');
    expect(Object.fromEntries(nodesOf(table))).toEqual({
      205: { label: 'PFLP', ucdp: '205', Splinter: '0', Alliance: '0', Location: 'Israel, Lebanon' },
    });
    expect(edgesOf(table)).toEqual([]);
  });

  it('is joined to all that it split from, allied in or joined, in the words of the table, undated', async () => {
    const table = await read('205,PFLP,,1,"204, 1067",1,300,400,', '204,PLO,,0,,0,,,', '1067,Front,,0,,0,,,');
    expect(edgesOf(table).map(({ text, when }) => [text, when])).toEqual([
      ['205 splinter> 204', undefined],
      ['205 splinter> 1067', undefined],
      ['205 alliance> 300', undefined],
      ['205 join_group> 400', undefined],
    ]);
    expect(foundIn(table)).toEqual({ 'undeclared-node': 2 });
  });

  it('without an id is told and left out; with more cells than the header it is told and kept', async () => {
    const table = await read(',Nobody,,0,,0,,,', '7,Somebody,,0,,0,,,Yemen,more');
    expect(Object.fromEntries(nodesOf(table))).toEqual({
      7: { ...{ label: 'Somebody', ucdp: '7', Splinter: '0', Alliance: '0', Location: 'Yemen' }, 'column 10': 'more' },
    });
    expect(foundIn(table)).toEqual({ 'no-id': 1, 'ragged-row': 1 });
  });
});

describe('a table of actors', () => {
  it('is told by its header', () => {
    expect(ucdpReader.recognises(`\uFEFF${HEADER}\r\n1,a`, 'a.csv')).toBe(true);
    expect(ucdpReader.recognises('id,name\r\nActorId,NameData', 'ucdp-actor.csv')).toBe(false);
  });

  it('without ids, or without anything, is refused', async () => {
    expect(await refusalOf('NameData,Org\n1,2', readUcdp)).toMatch(/^line 1: the table has no column actorid/);
    expect(await refusalOf('', readUcdp)).toContain('empty');
  });
});

const { folder, names, missing } = sharedFiles('ucdp-actors', /\.csv$/);

describe.skipIf(missing !== '')(`tables of UCDP${missing}`, () => {
  it.each(names)('%s is read whole', async (name) => {
    const text = readFileSync(folder + name, 'utf8');
    const table = await tableOf(text, readUcdp);
    expect(ucdpReader.recognises(text.slice(0, 4096), name)).toBe(true);
    expect(nodesOf(table).size).toBe(1725);
    expect(nodesOf(table).get('2')).toMatchObject({ label: 'Government of Hyderabad', Location: 'Hyderabad, India' });
    expect(new Set(edgesOf(table).map(({ text }) => text.split(' ')[1]))).toEqual(
      new Set(['splinter>', 'split_temp>', 'alliance>', 'join_group>']),
    );
    expect(foundIn(table)).toEqual({ 'undeclared-node': table.findings.count('undeclared-node') });
  });
});
