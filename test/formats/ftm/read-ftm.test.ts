/** Entities of others, as they come. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ftmReader, readFtm } from '../../../server/formats/ftm/read-ftm.ts';
import { writeFtm } from '../../../server/formats/ftm/ftm-writer.ts';
import { buildDataset } from '../../builders.ts';
import { fileOf, restoredFrom, tableOf } from '../restored.ts';
import { edgesOf, foundIn, nodesOf, refusalOf, sharedFiles } from '../table-content.ts';

const fileWith = (...entities: unknown[]) => entities.map((entity) => `${JSON.stringify(entity)}\n`).join('');
const read = (...entities: unknown[]) => tableOf(fileWith(...entities), readFtm);
const entity = (id: string, schema: string, properties: object, context: object = {}) => ({
  ...{ id, schema, properties, ...context },
});
const ownership = (properties: object) => entity('o', 'Ownership', { owner: ['a'], asset: ['b'], ...properties });

describe('a thing of FollowTheMoney', () => {
  it('is a node with its caption, its schema, and everything else that it says', async () => {
    const given = { name: ['Inter Tobacco', 'Интер Тобако'], country: ['by'], notes: [] };
    const table = await read(
      entity('a', 'Company', given, { caption: 'Inter Tobacco', datasets: ['eu_fsf'], target: true }),
    );
    expect(Object.fromEntries(nodesOf(table))).toEqual({
      a: {
        ...{ label: 'Inter Tobacco', schema: 'Company', name: '["Inter Tobacco","Интер Тобако"]', country: 'by' },
        ...{ datasets: 'eu_fsf', target: 'true' },
      },
    });
  });

  it('without a caption is called by what else names it', async () => {
    const table = await read(
      entity('a', 'Person', { name: ['Mir'] }),
      entity('b', 'Address', { full: ['1 Main Road'] }),
    );
    expect([...nodesOf(table).values()]).toEqual([
      { label: 'Mir', schema: 'Person' },
      { label: '1 Main Road', schema: 'Address' },
    ]);
  });

  it('is joined to the entities that its properties name, and to nothing that is text', async () => {
    const table = await read(
      entity('a', 'Person', { addressEntity: ['x'], parent: ['y', 'z'] }),
      entity('s', 'Sanction', { entity: ['a'], authority: ['EU'] }),
      entity('l', 'License', { authority: ['eu'] }),
    );
    expect(edgesOf(table).map(({ text }) => text)).toEqual([
      ...['a address_entity> x', 'a parent> y', 'a parent> z', 's entity> a', 'l authority> eu'],
    ]);
    expect(nodesOf(table).get('s')).toMatchObject({ authority: 'EU' });
  });

  it('that stands within another is taken like any other', async () => {
    const address = entity('x', 'Address', { full: ['1 Main Road'] });
    const table = await read(entity('a', 'Person', { addressEntity: [address] }));
    expect([...nodesOf(table).keys()]).toEqual(['x', 'a']);
    expect(edgesOf(table).map(({ text }) => text)).toEqual(['a address_entity> x']);
  });
});

describe('a link of FollowTheMoney', () => {
  it('is an edge of its schema, with everything else that it says', async () => {
    const table = await read(ownership({ percentage: ['20'], startDate: ['2009-03'], endDate: ['2015-02-06'] }));
    expect(edgesOf(table)).toEqual([
      { text: 'a ownership> b', when: '2009-03/2015-02-06', attributes: { percentage: '20' } },
    ]);
  });

  it('without a direction says which end is which, since the model leaves that to the properties', async () => {
    const table = await read(entity('f', 'Family', { person: ['b'], relative: ['a'], relationship: ['mother'] }));
    expect(edgesOf(table)).toEqual([
      { text: 'b family-- a', attributes: { person: 'b', relative: 'a', relationship: 'mother' } },
    ]);
  });

  it('between several is an edge between each two, each with an id of its own', async () => {
    const table = await read(entity('p', 'Payment', { payer: ['a'], beneficiary: ['b', 'c'], date: ['2009-03-03'] }));
    expect(edgesOf(table).map(({ text, when }) => `${text} ${when}`)).toEqual([
      ...['a payment> b 2009-03-03', 'a payment> c 2009-03-03'],
    ]);
    expect([table.edges.id(0), table.edges.id(1)]).toEqual(['p', 'p/2']);
  });

  it('that lacks an end is a node, and says so', async () => {
    const table = await read(entity('p', 'Payment', { payer: ['a'], amount: ['7'] }));
    expect(nodesOf(table).get('p')).toMatchObject({ schema: 'Payment', amount: '7', payer: 'a' });
    expect(foundIn(table)).toMatchObject({ 'no-end': 1 });
  });

  it.each([
    [{ startDate: ['2009'] }, '2009/', {}],
    [{ endDate: ['2009'] }, '/2009', {}],
    [{ date: ['2009', '2010-05'] }, '2009', {}],
    [{ startDate: ['2009-03-04T11:00:00'] }, '2009-03-04/', { startDate: '2009-03-04T11:00:00' }],
    [{ startDate: ['2009', '2010'] }, undefined, { startDate: '["2009","2010"]' }],
    [{ startDate: ['soon'] }, undefined, { startDate: 'soon' }],
    [{ startDate: ['2010'], endDate: ['2009'] }, undefined, { startDate: '2010', endDate: '2009' }],
    [{ date: ['2009-02-30'] }, undefined, { date: '2009-02-30' }],
  ])('dated %j is dated %s, and keeps as an attribute what that does not say', async (dates, when, kept) => {
    const table = await read(ownership(dates));
    expect(edgesOf(table)[0]!.when).toBe(when);
    expect(edgesOf(table)[0]!.attributes).toEqual(kept);
    const told = ['bad-date', 'several-dates'].some((code) => table.findings.count(code) > 0);
    expect(told).toBe(when === undefined);
  });
});

describe('a file of entities', () => {
  it('is told by its properties, which are lists, or by its name', () => {
    expect(ftmReader.recognises('{"id": "6d", "properties": {"name": ["MLPD"]}, "schema": "Organization"}', 'a')).toBe(
      true,
    );
    expect(ftmReader.recognises('{"id":"a","caption":"A', 'entities.ftm.json')).toBe(true);
    expect(ftmReader.recognises('{"type":"Feature","properties":{"name":"x"}}', 'a.json')).toBe(false);
  });

  it('tells of what is no entity, and leaves it out', async () => {
    const table = await read(entity('a', 'Person', {}), { id: 'b', schema: 'Person' }, { id: 7 }, 'x', null);
    expect([...nodesOf(table).keys()]).toEqual(['a']);
    expect(foundIn(table)).toEqual({ 'no-entity': 4 });
  });

  it('that is malformed or damaged is refused, with its line', async () => {
    expect(await refusalOf('{"id":"a","schema":"Person","properties":{}}\n{"id":', readFtm)).toMatch(
      /^line 2: .*cut off/,
    );
    expect(await refusalOf(fileWith({ entente: ['x'] }), readFtm)).toBe(
      'line 1: a record of Entente is damaged; export the file again',
    );
  });

  it('with hostile keys, or a link between thousands and thousands, does no harm', async () => {
    const line = '{"id":"a","schema":"Person","properties":{"__proto__":["x"]},"__proto__":{"polluted":1}}';
    const table = await tableOf(line, readFtm);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(table.nodes.attributes.map(({ name }) => name)).toContain('__proto__');
    const many = Array.from({ length: 1000 }, (_, n) => `x${n}`);
    expect(await refusalOf(fileWith(ownership({ owner: many, asset: many })), readFtm)).toContain('10000 pairs');
  });
});

describe('entities of Entente and of others in one file', () => {
  const dataset = buildDataset({ claims: ['a fights b 2015'] });

  it('are told of, where others come after; the dataset is restored without them', async () => {
    const file = (await fileOf(dataset, writeFtm)) + fileWith(entity('x', 'Person', {}));
    const table = await tableOf(file, readFtm);
    expect(foundIn(table)).toEqual({ 'added-object': 1 });
    expect(restoredFrom(table)).toEqual(dataset);
  });

  it('are all alike where the dataset is missing', async () => {
    const file = (await fileOf(dataset, writeFtm)).split('\n').slice(1).join('\n');
    const table = await tableOf(file, readFtm);
    expect(table.records).toEqual([]);
    expect(nodesOf(table).get('test.actor.a')).toMatchObject({ label: 'a', schema: 'Organization' });
    expect(edgesOf(table)[0]!.text).toBe('test.actor.a unknown_link-- test.actor.b');
  });
});

const { folder, names, missing } = sharedFiles('ftm', /json$/);

describe.skipIf(missing !== '')(`files of FollowTheMoney${missing}`, () => {
  it.each(names)('%s is read whole', async (name) => {
    const text = readFileSync(folder + name, 'utf8');
    const table = await tableOf(text, readFtm);
    expect(ftmReader.recognises(text.slice(0, 4096), name)).toBe(true);
    const entities = text.split('\n').filter((line) => line !== '');
    const links = entities.filter((line) => /"schema": ?"(?:Payment|Ownership|Family|Directorship)"/.test(line));
    expect(nodesOf(table).size + table.findings.count('duplicate-node')).toBe(entities.length - links.length);
    expect(table.edges.count).toBeGreaterThanOrEqual(links.length);
    expect(table.findings.count('no-entity') + table.findings.count('no-end')).toBe(0);
  });
});
