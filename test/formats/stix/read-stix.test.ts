/** Bundles of others, as they come. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStix, stixReader } from '../../../server/formats/stix/read-stix.ts';
import { writeStix } from '../../../server/formats/stix/stix-writer.ts';
import { buildDataset } from '../../builders.ts';
import { fileOf, restoredFrom, tableOf } from '../restored.ts';
import { edgesOf, foundIn, nodesOf, refusalOf, sharedFiles } from '../table-content.ts';

const bundle = (...objects: unknown[]) => JSON.stringify({ type: 'bundle', id: 'bundle--1', objects });
const read = (...objects: unknown[]) => tableOf(bundle(...objects), readStix);
const identity = (id: string, given: object = {}) => ({ type: 'identity', id, name: `Name of ${id}`, ...given });
const relationship = (given: object) => ({
  ...{ type: 'relationship', id: 'relationship--1', relationship_type: 'attributed-to' },
  ...{ source_ref: 'a', target_ref: 'b', ...given },
});

describe('an object of STIX', () => {
  it('is a node with its name, its type, and everything else that it says', async () => {
    const references = [{ source_name: 'capec', external_id: 'CAPEC-148' }];
    const table = await read(
      { ...identity('a'), spec_version: '2.1', aliases: ['B', 'C'], roles: ['agent'], external_references: references },
      { type: 'vulnerability', id: 'v', name: 'CVE-2012-0158', created_by_ref: 'a', revoked: false, labels: [] },
      { type: 'ipv4-addr', id: 'ip', value: '198.51.100.3', belongs_to_refs: ['as1', 'as2'] },
    );
    expect(Object.fromEntries(nodesOf(table))).toEqual({
      a: {
        ...{ label: 'Name of a', stix_type: 'identity', aliases: '["B","C"]', roles: 'agent' },
        external_references: JSON.stringify(references),
      },
      v: { label: 'CVE-2012-0158', stix_type: 'vulnerability', created_by_ref: 'a', revoked: 'false' },
      ip: { label: '198.51.100.3', stix_type: 'ipv4-addr', belongs_to_refs: '["as1","as2"]' },
    });
    expect(edgesOf(table)).toEqual([]);
    expect(foundIn(table)).toEqual({});
  });

  it('that says how others are to be handled is no actor, and what it says is told', async () => {
    const definition = { statement: 'Copyright 2010' };
    const table = await read({ type: 'marking-definition', id: 'm', definition_type: 'statement', definition });
    expect(nodesOf(table).size).toBe(0);
    expect(table.findings.list()[0]!.examples[0]!.message).toContain('Copyright 2010');
  });

  it('without id or type is told and left out', async () => {
    const table = await read({ type: 'identity' }, { id: 'a' }, 'text', null, [], identity('b'));
    expect([...nodesOf(table).keys()]).toEqual(['b']);
    expect(foundIn(table)).toEqual({ 'no-object': 5 });
  });
});

describe('a relationship of STIX', () => {
  it('is an edge of its kind, with everything else that it says', async () => {
    const table = await read(identity('a'), identity('b'), relationship({ description: 'D', confidence: 15 }));
    expect(edgesOf(table)).toEqual([
      { text: 'a attributed_to> b', attributes: { description: 'D', confidence: '15' } },
    ]);
    expect(table.edges.id(0)).toBe('relationship--1');
  });

  it.each([
    ['2015-03-04T12:00:00Z', '2016-01-01T00:00:00.000Z', '2015-03-04/2016-01-01'],
    ['2015-03-04T12:00:00Z', '2015-03-04T13:00:00Z', '2015-03-04'],
    ['2015-03-04T12:00:00Z', undefined, '2015-03-04/'],
    [undefined, '2015-03-04T12:00:00Z', '/2015-03-04'],
    [undefined, undefined, undefined],
  ])('from %s to %s is dated by the days, and keeps the times', async (start, stop, when) => {
    const times = { ...(start && { start_time: start }), ...(stop && { stop_time: stop }) };
    const [edge] = edgesOf(await read(relationship(times)));
    expect(edge!.when).toBe(when);
    expect(edge!.attributes).toEqual(times);
  });

  it.each([
    { start_time: 'yesterday' },
    { start_time: 7 },
    { start_time: '2016-01-01T00:00:00Z', stop_time: '2015-01-01T00:00:00Z' },
  ])('with the bad dates %j is undated, and says so', async (times) => {
    const table = await read(relationship(times));
    expect(edgesOf(table)[0]!.when).toBeUndefined();
    expect(foundIn(table)).toMatchObject({ 'bad-date': 1 });
  });

  it('that its maker revoked, or that lacks an end, is told and left out', async () => {
    const table = await read(relationship({ revoked: true }), relationship({ target_ref: undefined }));
    expect(edgesOf(table)).toEqual([]);
    expect(foundIn(table)).toEqual({ revoked: 1, 'no-end': 1 });
  });
});

describe('a sighting', () => {
  const sighting = { type: 'sighting', id: 's', sighting_of_ref: 'x', created_by_ref: 'maker', count: 3 };

  it('is an edge from each who sighted to what was sighted', async () => {
    const seen = { first_seen: '2017-02-28T19:07:24Z', last_seen: '2017-03-01T19:07:24Z' };
    const table = await read({ ...sighting, ...seen, where_sighted_refs: ['a', 'b'] });
    const common = { when: '2017-02-28/2017-03-01', attributes: { ...seen, count: '3', created_by_ref: 'maker' } };
    expect(edgesOf(table)).toEqual([
      { text: 'a sighting_of> x', ...common },
      { text: 'b sighting_of> x', ...common },
    ]);
    expect(foundIn(table)).not.toHaveProperty('duplicate-edge');
  });

  it('is one of its maker where nobody else is named, and none of nobody', async () => {
    const table = await read(sighting, { ...sighting, id: 't', created_by_ref: undefined });
    expect(edgesOf(table).map(({ text }) => text)).toEqual(['maker sighting_of> x']);
    expect(foundIn(table)).toMatchObject({ 'no-end': 1 });
  });
});

describe('a bundle', () => {
  it('is told by its type or its id, wherever they stand', () => {
    expect(stixReader.recognises('\uFEFF {"type": "bundle"', 'a.json')).toBe(true);
    expect(stixReader.recognises('{"id":"bundle--5330", "objects":[', 'a')).toBe(true);
    expect(stixReader.recognises('{"type": "FeatureCollection"', 'stix.json')).toBe(false);
  });

  it('of version 2.0 says so, and is read like one of 2.1', async () => {
    const file = JSON.stringify({ type: 'bundle', id: 'bundle--1', spec_version: '2.0', objects: [identity('a')] });
    const table = await tableOf(file, readStix);
    expect(table.about.get('spec_version')).toBe('2.0');
    expect(nodesOf(table).size).toBe(1);
  });

  it.each([
    ['', 'empty'],
    ['{"type":"bundle","objects":[{"id":', 'cut off'],
    ['{"type":"bundle","objects":{}}', '"objects" is no list'],
    ['{"type":"report","objects":[]}', 'no bundle'],
    ['[]', 'no bundle'],
  ])('that is none is refused: %s', async (file, why) => {
    expect(await refusalOf(file, readStix)).toContain(why);
  });

  it('with hostile keys and depths does no harm', async () => {
    const file =
      '{"type":"bundle","objects":[{"type":"identity","id":"a","__proto__":{"polluted":1},"constructor":"x"}]}';
    const table = await tableOf(file, readStix);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(nodesOf(table).get('a')).toMatchObject({ constructor: 'x' });
    const deep = `{"type":"bundle","objects":[{"type":"identity","id":"a","x":${'['.repeat(1e5)}${']'.repeat(1e5)}}]}`;
    expect(await refusalOf(deep, readStix)).toContain('line 1');
  });

  it('of Entente with a damaged record is refused, with its line', async () => {
    const file = await fileOf(buildDataset({ claims: ['a fights b 2015'] }), writeStix);
    expect(await refusalOf(file.replace('{\\"type\\":\\"claim\\"', '{\\"typo\\":\\"claim\\"'), readStix)).toMatch(
      /^line \d+: a record of Entente is damaged/,
    );
  });
});

describe('objects of Entente and of others in one bundle', () => {
  const dataset = buildDataset({ claims: ['a fights b 2015'] });
  const objectsOf = async () =>
    (JSON.parse(await fileOf(dataset, writeStix)) as { objects: { id: string; type: string }[] }).objects;

  it('are told of, where others come after; the dataset is restored without them', async () => {
    const table = await read(...(await objectsOf()), identity('x'), relationship({}));
    expect(foundIn(table)).toEqual({ 'added-object': 2 });
    expect(restoredFrom(table)).toEqual(dataset);
  });

  it('are refused where others come first, since nothing can be taken back', async () => {
    const file = bundle(identity('x'), ...(await objectsOf()));
    expect(await refusalOf(file, readStix)).toMatch(/^line 1: the file is of Entente but holds others besides/);
  });

  it('are all alike where the dataset is missing', async () => {
    const objects = (await objectsOf()).filter(({ type }) => type === 'threat-actor' || type === 'relationship');
    const table = await read(...objects, identity('x'));
    expect(table.records).toEqual([]);
    expect(nodesOf(table).size).toBe(3);
    expect(edgesOf(table).map(({ text }) => text.split(' ')[1])).toEqual(['fights>']);
  });

  it('may come in any order', async () => {
    expect(restoredFrom(await read(...(await objectsOf()).reverse()))).toEqual(dataset);
  });
});

const { folder, names, missing } = sharedFiles('stix-oasis', /\.json$/);

describe.skipIf(missing !== '')(`the examples of OASIS${missing}`, () => {
  it.each(names)('%s is read whole', async (name) => {
    const text = readFileSync(folder + name, 'utf8');
    const { objects } = JSON.parse(text) as { objects: { type: string; id: string; where_sighted_refs?: [] }[] };
    const table = await tableOf(text, readStix);
    const isMeta = ({ type }: { type: string }) => type === 'marking-definition';
    const isEdge = ({ type }: { type: string }) => type === 'relationship' || type === 'sighting';
    expect(stixReader.recognises(text.slice(0, 4096), name)).toBe(true);
    expect(nodesOf(table).size).toBe(objects.filter((object) => !isMeta(object) && !isEdge(object)).length);
    expect(table.edges.count).toBe(objects.filter(isEdge).length);
    expect(table.findings.count('not-an-actor')).toBe(objects.filter(isMeta).length);
    const { 'not-an-actor': _, 'undeclared-node': __, ...others } = foundIn(table);
    expect(others).toEqual({});
  });
});
