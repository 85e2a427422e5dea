import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorSchema } from '../../../graph-data/schema/actor.ts';
import { claimRecordSchema } from '../../../graph-data/schema/claim.ts';
import { datasetInfoSchema } from '../../../graph-data/schema/dataset.ts';
import { reportRecordSchema } from '../../../graph-data/schema/report.ts';
import { codeGraph } from '../../../server/formats/coding/code-graph.ts';
import { GraphTable, type FileEdge, type FileNode } from '../../../server/formats/table/graph-table.ts';
import { relationshipCount, relationshipId } from '../../../server/graph/actor-graph.ts';
import { buildActorGraph } from '../../../server/graph/build-graph.ts';

type Edge = Partial<FileEdge> & Pick<FileEdge, 'source' | 'target'>;

function tableOf(nodes: (Partial<FileNode> & { id: string })[], edges: Edge[] = []): GraphTable {
  const table = new GraphTable();
  for (const [index, node] of nodes.entries()) table.addNode({ line: index + 1, ...node });
  for (const [index, edge] of edges.entries()) table.addEdge({ directed: true, line: 100 + index, ...edge });
  table.finish();
  return table;
}

const FILE = { fileName: 'Karate Club.gexf', format: 'GEXF', today: '2026-11-22' };
const code = (nodes: (Partial<FileNode> & { id: string })[], edges: Edge[] = []) =>
  codeGraph(tableOf(nodes, edges), FILE).dataset;
const AB = [{ id: 'a', label: 'Alice' }, { id: 'b' }];

describe('a foreign graph file', () => {
  it('is a report of unknown publisher and reliability, whose lines are cited', () => {
    const { info, reports } = code(AB, [{ source: 'a', target: 'b' }]);
    expect(info).toMatchObject({ id: 'karate-club-gexf', title: 'Karate Club.gexf' });
    expect(reports).toEqual([
      {
        ...{ id: 'karate-club-gexf', title: 'Karate Club.gexf', published: '2026-11-22', language: 'und' },
        publishedNote: 'The day on which the file was read',
        ...{ reliability: 'F', file: { name: 'Karate Club.gexf', format: 'GEXF' }, paragraphs: 100 },
      },
    ]);
  });

  it('gives each edge as a claim that nobody has judged, with its line and the element that it was', () => {
    const { claims } = code(AB, [{ source: 'a', target: 'b', id: 'e7', kind: 'Knows', when: ['2014/..'] }]);
    expect(claims.at(0)).toMatchObject({
      ...{ id: 'karate-club-gexf-e1', subject: 'a', kind: 'knows', object: 'b', when: '2014/..', stance: 'asserts' },
      ...{ credibility: 6, paragraphs: [100], element: 'edge e7', report: 'karate-club-gexf' },
      statement: 'Alice “Knows” b, says Karate Club.gexf.',
    });
    expect(claims.at(1)).toBeUndefined();
  });

  it('keeps what a file says of nodes and edges by its own names', () => {
    const { actors, claims } = code(
      [
        {
          id: 'a',
          attributes: [
            ['__proto__', 'x'],
            ['height', '3'],
          ],
        },
        { id: 'b' },
      ],
      [{ source: 'a', target: 'b', label: 'met', attributes: [['weight', '2.5']] }],
    );
    expect(Object.entries(actors.at(0)!.attributes!)).toEqual([
      ['__proto__', 'x'],
      ['height', '3'],
    ]);
    expect(claims.at(0)!.qualifiers).toEqual({ 'label in the file': 'met', weight: '2.5' });
  });

  it('takes words that the vocabulary lacks as kinds of which nothing is known', () => {
    const { info, kinds } = code(AB, [{ source: 'a', target: 'b', kind: 'is friends with' }]);
    expect(info.kinds).toMatchObject([{ id: 'is_friends_with', family: 'other', sign: 0, symmetric: false }]);
    expect(kinds.at(-1)).toBe(info.kinds[0]);
  });

  it.each([
    [{ kind: 'attacked' }, 'attacked', 0],
    [{ kind: 'attacked', directed: false }, 'attacked_2', 1],
    [{ kind: 'fights', directed: false }, 'fights', 0],
    [{}, 'linked_to', 1],
    [{ directed: false }, 'related_to', 0],
  ])('takes %j as %s', (edge, kind, own) => {
    const { claims, info } = code(AB, [{ source: 'a', target: 'b', ...edge }]);
    expect([claims.at(0)!.kind, info.kinds.length]).toEqual([kind, own]);
  });

  it('makes ids of ids that cannot be ids here, each its own, and keeps the file’s', () => {
    const { actors } = code([{ id: 'Ümit Kaya' }, { id: 'umit-kaya' }, { id: 'داعش' }, { id: '  ' }]);
    expect(Array.from(actors, ({ id }) => id)).toEqual(['actor', 'actor-2', 'umit-kaya', 'umit-kaya-2']);
    expect(Array.from(actors, ({ attributes }) => attributes?.['id in the file'])).toEqual(
      expect.arrayContaining(['Ümit Kaya', 'داعش', undefined]),
    );
  });

  it('writes out what is no character for text, and cuts what is too long for a name but keeps it', () => {
    const long = 'x'.repeat(300);
    const { actors } = code([
      { id: 'a', label: 'bell\u0007' },
      { id: 'b', label: long },
    ]);
    expect(actors.at(0)!.names[0]!.value).toBe('bell[U+0007]');
    expect(actors.at(1)!.names[0]!.value).toHaveLength(200);
    expect(actors.at(1)!.attributes).toEqual({ 'label in the file': long });
  });

  it('dates what the file does not date to some unknown time before it was read', () => {
    const graph = buildActorGraph(code(AB, [{ source: 'a', target: 'b' }]));
    expect(graph.claims.at(0)!.when).toBe('/');
  });

  it('has self-loops and parallel edges as they are', () => {
    const dataset = code(AB, [
      ...[
        { source: 'a', target: 'a' },
        { source: 'a', target: 'b' },
        { source: 'a', target: 'b' },
      ],
      { source: 'b', target: 'a', kind: 'fights', directed: false },
    ]);
    const graph = buildActorGraph(dataset);
    const ids = Array.from({ length: relationshipCount(graph) }, (_, index) => relationshipId(graph, index));
    expect(ids).toEqual(['a--fights--b', 'a--linked_to--a', 'a--linked_to--b']);
    expect(graph.claims).toHaveLength(4);
  });

  it('is drawn where the file draws it', () => {
    const { positions } = code([
      { id: 'b', x: 1, y: 2 },
      { id: 'a', x: 3, y: 4 },
    ]);
    expect([[...positions!.x], [...positions!.y]]).toEqual([
      [3, 1],
      [4, 2],
    ]);
  });

  it('finds each claim by its id and no other', () => {
    const dataset = code(
      AB,
      Array.from({ length: 12 }, () => ({ source: 'a', target: 'b' })),
    );
    for (const claim of dataset.claims) expect(dataset.claimsById!.get(claim.id)).toEqual(claim);
    for (const id of ['', 'karate-club-gexf-e0', 'karate-club-gexf-e13', 'karate-club-gexf-e1', 'x-e01']) {
      expect(dataset.claimsById!.get(id)).toBeUndefined();
    }
    const ids = Array.from(dataset.claims, ({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
  });
});

const text = fc.string({ unit: 'binary', maxLength: 250 });
const attributes = fc.array(fc.tuple(text, text), { maxLength: 4 });

it('keeps long names of attributes', () => {
  const name = 'The number of times that the two were mentioned together';
  const { info, claims } = code(AB, [{ source: 'a', target: 'b', attributes: [[name, '3']] }]);
  expect(datasetInfoSchema.parse(info).kinds[0]!.qualifiers).toContain(name);
  expect(claims.at(0)!.qualifiers).toEqual({ [name]: '3' });
});

it('becomes valid records, whatever stands in it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ id: text, label: fc.option(text, { nil: undefined }), attributes }), { maxLength: 6 }),
      fc.array(
        fc.record({
          kind: fc.option(text, { nil: undefined }),
          id: text,
          label: text,
          directed: fc.boolean(),
          attributes,
        }),
        { maxLength: 6 },
      ),
      text,
      (nodes, edges, fileName) => {
        const ends = [...nodes.map(({ id }) => id), 'somewhere'];
        const joined = edges.map((edge, index) => ({
          ...edge,
          source: ends[index % ends.length]!,
          target: ends[(index * 3 + 1) % ends.length]!,
        }));
        const { dataset } = codeGraph(
          tableOf(
            nodes.map(({ label, ...node }) => ({ ...node, ...(label !== undefined && { label }) })),
            joined.map(({ kind, ...edge }) => ({ ...edge, ...(kind !== undefined && { kind }) })),
          ),
          { ...FILE, fileName },
        );
        datasetInfoSchema.parse(dataset.info);
        for (const actor of dataset.actors) actorSchema.parse(actor);
        for (const report of dataset.reports) reportRecordSchema.parse({ ...report, claims: [] });
        for (const { report: _, ...claim } of dataset.claims) claimRecordSchema.parse(claim);
        const ids = new Set(Array.from(dataset.actors, ({ id }) => id));
        expect(ids.size).toBe(dataset.actors.length);
        for (const { subject, object } of dataset.claims) expect(ids.has(subject) && ids.has(object)).toBe(true);
        expect(buildActorGraph(dataset).claims).toHaveLength(joined.length);
      },
    ),
  );
});
