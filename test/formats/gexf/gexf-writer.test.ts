/** What stands in a GEXF file. */
import { describe, expect, it } from 'vitest';
import { GEXF_VERSIONS, type GexfVersion } from '../../../server/contract/export-formats.ts';
import { writeGexf } from '../../../server/formats/gexf/gexf-writer.ts';
import { buildActor, buildSnapshot, type ClaimText } from '../../builders.ts';
import { gexfOf, missingSchemas, readWithGraphology, schemaErrors, xmlErrors } from './gexf-readers.ts';
import { breachesIn, elementsOf, tagsOf } from './gexf-rules.ts';
import { SMALL } from '../small-graph.ts';
import { inputOf } from '../input-of.ts';

const small = await buildSnapshot(SMALL);

async function edgeOf(...claims: ClaimText[]): Promise<string> {
  const [edge] = elementsOf(gexfOf(await buildSnapshot({ claims })), 'edge');
  return edge!;
}

/** The start and end of the edge itself. */
async function timesOf(...claims: ClaimText[]) {
  const [{ start, end }] = tagsOf(await edgeOf(...claims), 'edge') as [Record<string, string>];
  return { start, end };
}

async function valuesOf(...claims: ClaimText[]): Promise<Record<string, string>> {
  const values = tagsOf(await edgeOf(...claims), 'attvalue');
  return Object.fromEntries(values.map((tag) => [tag.for!, tag.value!.replaceAll('&quot;', '"')]));
}

describe('a GEXF file', () => {
  it('is, for a small graph, the golden file (vitest -u updates it)', async () => {
    // The revision changes with every word of the vocabulary, and the layout with its own settings.
    const positions = Float64Array.from(small.graph.actors, (_, index) => index * 10.25);
    const layout = { x: positions, y: positions.map((x) => -x) };
    const file = [...writeGexf({ ...inputOf({ ...small, revision: 'abc' }), layout })].join('');
    await expect(file).toMatchFileSnapshot('../../golden/small.gexf');
  });

  it.each(GEXF_VERSIONS)('of version %s keeps the rules of all its readers', (version) => {
    expect(breachesIn(gexfOf(small, {}, version))).toEqual([]);
  });

  it.skipIf(missingSchemas).for(GEXF_VERSIONS)(
    `of version %s is valid under the official RELAX NG schema${missingSchemas}`,
    { timeout: 30_000 },
    async (version: GexfVersion) => {
      expect(await schemaErrors(gexfOf(small, {}, version), version)).toEqual([]);
      expect(await schemaErrors(gexfOf(small, {}, version, 'mixed'), version)).toEqual([]);
      expect(await schemaErrors(gexfOf(await buildSnapshot({}), {}, version), version)).toEqual([]);
      const broken = gexfOf(small, {}, version).replace(' weight="', ' burden="');
      expect(await schemaErrors(broken, version)).not.toEqual([]);
    },
  );

  it('is well-formed without actors, and without relationships', async () => {
    const empty = gexfOf(await buildSnapshot({}));
    const lonely = gexfOf(await buildSnapshot({ actors: [buildActor('a'), buildActor('b')] }));
    expect(await xmlErrors(empty)).toEqual([]);
    expect(await xmlErrors(lonely)).toEqual([]);
    expect([tagsOf(empty, 'node').length, tagsOf(lonely, 'node').length]).toEqual([0, 2]);
    expect(empty + lonely).not.toContain('NaN');
  });

  it('comes in chunks of moderate size that together are the file', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `a${index}`);
    const claims = ids.flatMap((a) => ids.filter((b) => b !== a).map((b) => `${a} attacked ${b} 2020`));
    const snapshot = await buildSnapshot({ claims });
    const sizes = [...writeGexf(inputOf(snapshot))].map(({ length }) => length);
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThanOrEqual(16_384);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(65_536);
  });

  it('holds what the filter leaves, degrees and claims included', () => {
    const xml = gexfOf(small, { report: ['r2'] });
    expect(tagsOf(xml, 'edge').map(({ id }) => id)).toEqual(['iskp--attacked--shia', 'pakistan--fights--ttp']);
    expect(tagsOf(xml, 'node').map(({ id }) => id)).toEqual(['iskp', 'pakistan', 'shia', 'ttp']);
    expect(tagsOf(xml, 'attvalue').filter((tag) => tag.for === 'relationships').map(({ value }) => value)).toEqual(['1', '1', '1', '1']); // prettier-ignore
    expect(tagsOf(xml, 'attvalue').filter((tag) => tag.for === 'claims').map(({ value }) => value)).toEqual(['1', '1']); // prettier-ignore
    expect(tagsOf(xml, 'edge').map(({ start }) => start)).toEqual(['2024-01-01', '2009-01-01']);
  });

  it('names the kind on the edge in 1.3 alone, and as an attribute in both', () => {
    for (const [version, kind] of [
      ['1.3', 'attacked'],
      ['1.2', undefined],
    ] as const) {
      // prettier-ignore
      const xml = gexfOf(small, { kind: ['attacked'] }, version);
      expect(tagsOf(xml, 'edge')[0]).toMatchObject({ label: 'attacked', type: 'directed', ...(kind && { kind }) });
      expect('kind' in tagsOf(xml, 'edge')[0]!).toBe(kind !== undefined);
      expect(xml).toContain('<attvalue for="relation" value="attacked"/>');
    }
  });
});

describe('a mixed GEXF file', () => {
  const mixed = gexfOf(small, {}, '1.3', 'mixed');

  it('has undirected edges where the relationship is symmetric, and names no default, for Gephi then keeps both', () => {
    const types = new Map(tagsOf(mixed, 'edge').map(({ id, type }) => [id, type]));
    expect(types.get('pakistan--fights--ttp')).toBe('undirected');
    expect(types.get('iskp--attacked--shia')).toBe('directed');
    expect(tagsOf(mixed, 'graph')[0]).not.toHaveProperty('defaultedgetype');
    expect(tagsOf(gexfOf(small), 'graph')[0]).toMatchObject({ defaultedgetype: 'directed' });
  });

  it.each(GEXF_VERSIONS)(
    'of version %s says of actors and relationships all else that a directed one says',
    (version) => {
      const written = gexfOf(small, {}, version, 'mixed');
      const directed = gexfOf(small, {}, version);
      const undirected = new Set(['pakistan--fights--ttp', 'iskp--cooperates_with--ttp', 'iskp--rival_of--ttp', 'pakistan--ceasefire_with--ttp']); // prettier-ignore
      const expected = elementsOf(directed, 'edge').map((edge) => {
        const { id } = tagsOf(edge, 'edge')[0]!;
        return undirected.has(id!) ? edge.replace('type="directed"', 'type="undirected"') : edge;
      });
      expect(elementsOf(written, 'edge')).toEqual(expected);
      expect(expected.filter((edge) => edge.includes('type="undirected"'))).toHaveLength(4);
      expect(elementsOf(written, 'node')).toEqual(elementsOf(directed, 'node'));
      expect(tagsOf(written, 'edge').every(({ kind }) => (kind === undefined) === (version === '1.2'))).toBe(true);
      expect(tagsOf(written, 'graph')[0]).not.toHaveProperty('defaultedgetype');
      expect(readWithGraphology(written).undirectedEdges().toSorted()).toEqual([...undirected].toSorted());
      expect(breachesIn(written).filter((breach) => !/direct/i.test(breach))).toEqual([]);
    },
  );

  it('says so, and is read by graphology as such', () => {
    expect(elementsOf(mixed, 'description')[0]).toMatch(/variant for Gephi Desktop/);
    const read = readWithGraphology(mixed);
    expect(read.isUndirected('pakistan--fights--ttp')).toBe(true);
    expect(read.isDirected('iskp--attacked--shia')).toBe(true);
  });
});

it('keeps an actor that is related to itself', async () => {
  const edge = tagsOf(await edgeOf('a attacked a 2014'), 'edge')[0];
  expect(edge).toMatchObject({ source: 'a', target: 'a' });
});

describe('the records beside the graph', () => {
  const { dataset } = small;

  it('are instructions after it: the dataset, its reports and what else is neither node nor edge', () => {
    const [, after] = gexfOf(small).split('</graph>\n');
    const lines = after!.trim().split('\n').slice(0, -1);
    expect(lines.map((line) => /^ *<\?(\S+)/.exec(line)![1])).toEqual([
      'entente-dataset',
      'entente-report',
      'entente-report',
    ]);
    expect(JSON.parse(/ (\{.*\})\?>/.exec(lines[1]!)![1]!)).toEqual(dataset.reports[0]);
  });

  it('cannot be ended by what they hold', async () => {
    const info = { title: 'Ends ?> here ]]> and <there', description: 'A\u0085B' };
    const xml = gexfOf(await buildSnapshot({ info }));
    expect(await xmlErrors(xml)).toEqual([]);
    expect(JSON.parse(/<\?entente-dataset (.*)\?>\n/.exec(xml)![1]!)).toMatchObject(info);
  });
});

describe('its description', () => {
  const describe = (filterText?: string) => {
    return [...writeGexf({ ...inputOf(small), ...(filterText !== undefined && { filterText }) })].join('');
  };

  it('names dataset, revision, licence and filter, and warns that symmetric edges are written directed', () => {
    const [text] = elementsOf(describe('family=deal & "x"'), 'description');
    expect(text).toContain('Small &amp; &quot;quoted&quot; &lt;test&gt;');
    expect(text).toContain(`Dataset small, revision ${small.revision}, licence CC0-1.0. Filter: family=deal &amp; `);
    expect(text).toMatch(/written as directed; where symmetric is true/);
    expect(describe()).toContain('Unfiltered.');
  });

  it('dates the file by the last day of coding, and not at all where that day is not known', async () => {
    const dateOf = async (...days: string[]) => {
      const claims = days.map((codedOn, index): ClaimText => [`a${index} attacked b 2020`, { codedOn }]);
      return tagsOf(gexfOf(await buildSnapshot({ claims })), 'meta')[0]!.lastmodifieddate;
    };
    expect(await dateOf('2024-02-03', '2024-11-02', '2024-03-01')).toBe('2024-11-02');
    expect(await dateOf('2024-02-03', '2024-11')).toBeUndefined();
    expect(await dateOf()).toBeUndefined();
  });
});

describe('the time of an edge', () => {
  it('runs from the earliest possible start to the latest possible end', async () => {
    expect(await timesOf('a fights b 2014/2016-02')).toEqual({ start: '2014-01-01', end: '2016-02-29' });
    expect(await timesOf('a fights b 2014~')).toEqual({ start: '2013-01-01', end: '2015-12-31' });
    expect(await timesOf('a fights b 2014/..')).toEqual({ start: '2014-01-01', end: undefined });
    expect(await timesOf('a fights b /2014')).toEqual({ start: undefined, end: '2014-12-31' });
    expect(await timesOf('a fights b /')).toEqual({ start: undefined, end: undefined });
  });

  it('is one extent where periods overlap or touch, and spells where they do not', async () => {
    const touching = await edgeOf('a attacked b 2014', 'a attacked b 2013-12', 'a attacked b 2014-06/2015-01');
    expect(tagsOf(touching, 'spell')).toEqual([]);
    expect(tagsOf(touching, 'edge')[0]).toMatchObject({ start: '2013-12-01', end: '2015-01-31' });
    const apart = await edgeOf('a fights b 2020/..', 'a fights b 2014');
    expect(tagsOf(apart, 'spell')).toEqual([{ start: '2014-01-01', end: '2014-12-31' }, { start: '2020-01-01' }]);
    expect(tagsOf(apart, 'edge')[0]).not.toHaveProperty('start');
  });

  it('owes nothing to denials', async () => {
    expect(await timesOf('a fights b 2014', ['a fights b 1990/2020', { stance: 'denies' }])).toEqual({
      start: '2014-01-01',
      end: '2014-12-31',
    });
  });

  it('keeps the dates of the reports as they are, and the days that are certain', async () => {
    expect(await valuesOf('a fights b 2014~/2016-02')).toMatchObject({ start_date: '2014~', end_date: '2016-02' });
    expect(await valuesOf('a attacked b 2014-03')).toMatchObject({ start_date: '2014-03', end_date: '2014-03' });
    const open = await valuesOf('a fights b /..');
    expect(open).toMatchObject({ end_date: '..', certain_extents: '["2024-01-01/2024-01-01"]' });
    expect(open).not.toHaveProperty('start_date');
    expect(open).not.toHaveProperty('periods');
    const several = await valuesOf('a fights b 2010/2020', 'a fights b 2012/2013', 'a fights b 2030-01-01/');
    expect(several).toMatchObject({
      ...{ start_date: '2010', periods: '["2010/2020", "2012/2013", "2030-01-01/"]' },
      certain_extents: '["2010-12-31/2020-01-01", "2030-01-01/2030-01-01"]',
    });
    expect(several).not.toHaveProperty('end_date');
    expect(await valuesOf('a fights b 2010/2020', 'a fights b 2012/2013')).toMatchObject({ end_date: '2020' });
  });
});

describe('what an edge tells of its claims', () => {
  it('is one element a claim in every list, also where a claim has nothing to tell', async () => {
    const values = await valuesOf(
      ['a fights b 2014', { report: 'r1', hedge: 'likely', paragraphs: [2, 5], credibility: 3 }],
      ['a fights b 2015', { report: 'r2', stance: 'denies', statement: 'It does not.' }],
    );
    expect(values).toMatchObject({
      ...{ claims: '2', roots: '1', confidence: '50', sign: '-1', symmetric: 'true', family: 'rivalry' },
      ...{ claim_ids: '["r1-c1", "r2-c2"]', claim_dates: '["2014", "2015"]', claim_reports: '["r1", "r2"]' },
      ...{ claim_paragraphs: '["2, 5", "1"]', claim_ratings: '["B3", "B2"]', claim_hedges: '["likely", ""]' },
      ...{ claim_stances: '["asserts", "denies"]', claim_statements: '["What r1 says of a and b.", "It does not."]' },
    });
  });

  it('makes weight and thickness of independent sources', async () => {
    const edge = await edgeOf('a fights b 2014', ['a fights b 2014', { report: 'r2' }], 'a fights b 2015');
    expect(tagsOf(edge, 'edge')[0]).toMatchObject({ weight: '2' });
    expect(tagsOf(edge, 'viz:thickness')).toEqual([{ value: '2.00' }]);
    expect(tagsOf(edge, 'viz:color')).toEqual([{ r: '213', g: '94', b: '0' }]);
  });
});
