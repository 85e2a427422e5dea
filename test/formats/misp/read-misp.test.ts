import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mispReader, readMisp } from '../../../server/formats/misp/read-misp.ts';
import { tableOf } from '../restored.ts';
import { edgesOf, foundIn, nodesOf, refusalOf, sharedFiles } from '../table-content.ts';

const cluster = (...values: unknown[]) =>
  JSON.stringify({ authors: ['A', 'B'], name: 'Threat Actor', version: 349, uuid: 'c', values });
const read = (...values: unknown[]) => tableOf(cluster(...values), readMisp);

describe('a value of a cluster', () => {
  it('is a node with its uuid, its name, and everything else that it says', async () => {
    const meta = { synonyms: ['Comment Crew', 'TG-8223'], country: 'CN', refs: [], description: 'Another' };
    const table = await read({ uuid: 'u1', value: 'APT1', description: 'A unit.', meta });
    expect(Object.fromEntries(nodesOf(table))).toEqual({
      u1: {
        ...{ label: 'APT1', description: 'A unit.', synonyms: '["Comment Crew","TG-8223"]', country: 'CN' },
        'meta description': 'Another',
      },
    });
  });

  it('is joined to what it is related to, in whichever cluster that is', async () => {
    const tags = ['estimative-language:likelihood-probability="likely"'];
    const related = [
      { 'dest-uuid': 'u2', type: 'similar', tags },
      { 'dest-uuid': 'elsewhere', type: 'used-by' },
      { 'dest-uuid': 'u2' },
    ];
    const table = await read({ uuid: 'u1', value: 'APT1', related }, { uuid: 'u2', value: 'APT2' });
    expect(edgesOf(table)).toEqual([
      { text: 'u1 similar> u2', attributes: { tags: tags[0] } },
      { text: 'u1 used_by> elsewhere', attributes: {} },
      { text: 'u1 > u2', attributes: {} },
    ]);
    expect(foundIn(table)).toEqual({ 'undeclared-node': 1 });
  });

  it('that has no uuid goes by its name, and what cannot be told apart is left out; both are told', async () => {
    const table = await read({ value: 'APT1', related: [{ type: 'similar' }] }, { uuid: 'u2' }, 'APT3');
    expect([...nodesOf(table).keys()]).toEqual(['APT1']);
    expect(foundIn(table)).toEqual({ 'no-uuid': 1, 'no-end': 1, 'no-value': 2 });
  });
});

describe('a cluster', () => {
  it('tells what it says of itself', async () => {
    const { about } = await read();
    expect([...about]).toEqual([
      ['creator', '["A","B"]'],
      ['title', 'Threat Actor'],
      ['version', '349'],
      ['uuid', 'c'],
    ]);
  });

  it('is told by its members', () => {
    expect(mispReader.recognises(cluster({ value: 'x' }), 'a.json')).toBe(true);
    expect(mispReader.recognises('{"values": [1, 2]}', 'misp.json')).toBe(false);
  });

  it('whose values are no list is refused', async () => {
    expect(await refusalOf('{"values":{}}', readMisp)).toBe(
      'line 1: "values" is no list; write the values of a cluster in [ ]',
    );
    expect(await refusalOf('{"values":[{"value":', readMisp)).toContain('cut off');
  });

  it('with hostile keys does no harm', async () => {
    const table = await tableOf('{"values":[{"value":"a","uuid":"u","meta":{"__proto__":{"x":1}}}]}', readMisp);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(table.nodes.attributes.map(({ name }) => name)).toEqual(['__proto__']);
  });
});

const { folder, names, missing } = sharedFiles('misp-galaxy', /\.json$/);

describe.skipIf(missing !== '')(`clusters of MISP${missing}`, () => {
  it.each(names)('%s is read whole', async (name) => {
    const text = readFileSync(folder + name, 'utf8');
    const { values } = JSON.parse(text) as { values: { related?: [] }[] };
    const table = await tableOf(text, readMisp);
    expect(mispReader.recognises(text.slice(0, 4096), name)).toBe(true);
    expect(nodesOf(table).size).toBe(values.length - table.findings.count('duplicate-node'));
    expect(table.edges.count).toBe(values.reduce((sum, { related = [] }) => sum + related.length, 0));
  });
});
