/** Graphs in JSON as other programs write them. */
import { describe, expect, it } from 'vitest';
import { FileError } from '../../../server/formats/file-error.ts';
import { READERS } from '../../../server/formats/readers.ts';
import { GraphTable, type AttributeColumn } from '../../../server/formats/table/graph-table.ts';
import { inPieces } from './pieces.ts';

/** What is undefined is left out. */
const present = (object: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([, value]: [string, unknown]) => value !== undefined));

const valuesAt = (columns: readonly AttributeColumn[], row: number) =>
  present(Object.fromEntries(columns.map((column) => [column.name, column.at(row)])));

/** The table as it is seen from outside; what a node or edge has not is left out. */
async function read(file: string) {
  const table = new GraphTable();
  const reader = READERS.find((one) => one.recognises(file.slice(0, 4096), 'a.json'))!;
  await reader.read(inPieces(file, 11), table, { fileName: 'a.json' });
  table.finish();
  const { nodes, edges } = table;
  return {
    format: reader.format,
    nodes: Array.from({ length: nodes.count }, (_, row) => {
      const x = nodes.x?.[row];
      const place = x === undefined || Number.isNaN(x) ? {} : { x, y: nodes.y![row] };
      return present({ id: nodes.id(row), label: nodes.label(row), ...place, ...valuesAt(nodes.attributes, row) });
    }),
    edges: Array.from({ length: edges.count }, (_, row) =>
      present({
        ...{
          id: edges.id(row),
          ends: `${nodes.id(edges.source[row]!)} ${edges.directed(row) ? '>' : '-'} ${nodes.id(edges.target[row]!)}`,
        },
        ...{
          kind: edges.kind.values[edges.kind.at(row)],
          label: edges.label(row),
          when: edges.when.values[edges.when.at(row)],
        },
        ...valuesAt(edges.attributes, row),
      }),
    ),
    findings: table.findings.list().map(({ code, count }) => `${code} ${count}`),
    examples: table.findings.list().flatMap(({ examples }) => examples),
    about: Object.fromEntries(table.about),
  };
}

const refusal = (file: string) =>
  read(file).then(
    () => 'read',
    (error: unknown) => (error instanceof FileError ? error.message : Promise.reject(error as Error)),
  );

describe('node-link data', () => {
  it('is read as networkx writes it: ids that are numbers and tuples, keys of parallel edges, links or edges', async () => {
    const file = (edges: string) => `{"directed": true, "multigraph": true, "graph": {"name": "g", "density": 0.5},
      "nodes": [{"label": "One", "id": 1}, {"size": [1, {"a": null}], "id": 2}, {"id": ["a", 3]}],
      "${edges}": [{"weight": 0.5, "source": 1, "target": 2, "key": 0}, {"source": 1, "target": 2, "key": 1},
        {"source": ["a", 3], "target": 9, "key": 0}]}`;
    const found = await read(file('links'));
    expect(found).toMatchObject({
      format: 'node-link JSON',
      about: { title: 'g' },
      nodes: [{ id: '1', label: 'One' }, { id: '2', size: '[1,{"a":null}]' }, { id: '["a",3]' }, { id: '9' }],
      edges: [
        { ends: '1 > 2', weight: '0.5', key: '0' },
        { ends: '1 > 2', key: '1' },
        { ends: '["a",3] > 9', key: '0' },
      ],
      findings: ['member-of-file 1', 'undeclared-node 1'],
    });
    expect(await read(file('edges'))).toEqual(found);
  });

  it('has no direction where it tells none, as networkx reads it', async () => {
    const found = await read('{"nodes": [{"id": "a"}, {"id": "b"}], "links": [{"source": "a", "target": "b"}]}');
    expect(found.edges).toEqual([{ ends: 'a - b' }]);
  });

  it('is read as D3 wrote it before version 4: nodes that have names alone, which links name by number', async () => {
    const nodes = '"nodes": [{"name": "Myriel", "group": 1}, {"name": "Napoleon"}, {"name": "Myriel"}, {}]';
    const links =
      '"links": [{"source": 1, "target": 0, "value": 1}, {"source": 2, "target": 3}, {"source": 0, "target": 7}]';
    const found = await read(`{${nodes}, ${links}}`);
    expect(found.nodes).toMatchObject([
      ...[{ id: 'Myriel', label: 'Myriel', group: '1' }, { id: 'Napoleon' }, { id: 'Myriel (2)', label: 'Myriel' }],
      ...[{ id: 'node 3' }, { id: '7' }],
    ]);
    expect(found.edges.map(({ ends }) => ends)).toEqual(['Napoleon - Myriel', 'Myriel (2) - node 3', 'Myriel - 7']);
    expect(found.findings).toEqual(['node-without-id 1', 'undeclared-node 1']);
    // The other way round.
    const turned = await read(`{${links}, ${nodes}}`);
    expect([turned.nodes, turned.edges]).toEqual([found.nodes, found.edges]);
  });

  it('is read as D3 and others write it: numbers that count nodes though these have ids, nodes in the place of ids, from and to', async () => {
    const found = await read(`{"nodes": [{"id": "a"}, {"id": "b"}, "c"],
      "links": [{"source": 0, "target": 1}, {"source": {"id": "b", "x": 1}, "target": {"id": "c"}}, {"from": "a", "to": "c"}, ["a", "b"]]}`);
    expect(found.edges.map(({ ends }) => ends)).toEqual(['a - b', 'b - c', 'a > c', 'a - b']);
  });

  it('reads edges and links where these are not the same', async () => {
    const [a, b] = ['{"source": "a", "target": "b"}', '{"source": "b", "target": "a"}'];
    const found = await read(
      `{"nodes": [{"id": "a"}, {"id": "b"}], "edges": [${a}, ${a}], "links": [${a}, ${b}, ${a}]}`,
    );
    expect(found.edges.map(({ ends }) => ends)).toEqual(['a - b', 'a - b', 'b - a', 'a - b']);
  });

  it('takes kinds, labels, dates and places from what programs call so, and keeps all else as attributes', async () => {
    const found =
      await read(`{"directed": false, "nodes": [{"id": "a", "title": "A", "x": 1.5, "y": -2, "tags": ["x", "y"], "no": null, "ok": false},
        {"id": "b", "x": "left", "y": 2}],
      "links": [{"source": "a", "target": "b", "type": "friend", "label": "L", "start": "2014-08-26", "end": "2015-03"},
        {"source": "a", "target": "b", "type": "Directed", "relation": "foe", "year": 2014},
        {"source": "a", "target": "b", "type": "curve", "date": "2014-05-03T10:00:00Z"},
        {"source": "a", "target": "b", "directed": true, "since": 1999},
        {"source": "a", "target": "b", "start": 3, "end": 2014},
        {"source": "a", "target": "b", "start_date": "spring", "end_date": "2014"},
        {"source": "a", "target": "b", "start": "2015", "end_date": "2013-01"},
        {"source": "a", "target": "b", "start_date": "2015", "end_date": "2013-01", "when": "2014/2015"}]}`);
    expect(found.nodes).toEqual([
      { id: 'a', label: 'A', x: 1.5, y: -2, tags: '["x","y"]', ok: 'false' },
      { id: 'b', x: 'left', y: '2' },
    ]);
    expect(found.edges).toEqual([
      { ends: 'a - b', kind: 'friend', label: 'L', when: '2014-08-26/2015-03' },
      { ends: 'a > b', kind: 'foe', when: '2014' },
      { ends: 'a - b', type: 'curve', when: '2014-05-03', date: '2014-05-03T10:00:00Z' },
      { ends: 'a > b', when: '1999/' },
      { ends: 'a - b', start: '3', end: '2014' },
      { ends: 'a - b', start_date: 'spring', when: '/2014' },
      { ends: 'a - b', start: '2015', when: '/2013-01' },
      { ends: 'a - b', start_date: '2015', end_date: '2013-01', when: '2014/2015' },
    ]);
    expect(found.findings).toEqual(['times-not-dates 3', 'bad-date 2']);
  });
});

describe('graphology JSON', () => {
  it('is read where edges have no keys, nodes no attributes, and attributes have the names of members', async () => {
    const found = await read(`{"attributes": {"name": "G"}, "options": {"multi": false, "type": "mixed"},
      "nodes": [{"key": "a", "attributes": {"key": "k", "label": "A", "x": 1, "y": 2, "color": "#f00"}}, {"key": "b"}],
      "edges": [{"source": "a", "target": "b"}, {"key": "e", "source": "a", "target": "b", "undirected": true,
        "attributes": {"source": "a paper", "kind": "ally"}}]}`);
    expect(found).toMatchObject({ format: 'graphology JSON', about: { title: 'G' }, findings: [] });
    expect(found.nodes).toEqual([
      { id: 'a', label: 'A', x: 1, y: 2, color: '#f00', 'attributes.key': 'k' },
      { id: 'b' },
    ]);
    expect(found.edges).toEqual([
      { ends: 'a > b' },
      { id: 'e', ends: 'a - b', kind: 'ally', 'attributes.source': 'a paper' },
    ]);
  });

  it('has no direction where its type has none, also where that is said late', async () => {
    const lists = '"nodes": [{"key": "a"}], "edges": [{"source": "a", "target": "a"}]';
    const options = '"options": {"type": "undirected", "multi": true}';
    expect((await read(`{${options}, ${lists}}`)).edges).toEqual([{ ends: 'a - a' }]);
    const late = await read(`{${lists}, ${options}}`);
    expect([late.format, late.edges, late.findings]).toEqual([
      'graphology JSON',
      [{ ends: 'a > a' }],
      ['late-direction 1'],
    ]);
  });
});

describe('Cytoscape JSON', () => {
  it('is read as Cytoscape Desktop writes it', async () => {
    const found =
      await read(`{"format_version": "1.0", "generated_by": "cytoscape-3.10.1", "target_cytoscapejs_version": "~2.1",
      "data": {"shared_name": "Net", "name": "Net", "SUID": 52, "selected": true},
      "elements": {"nodes": [{"data": {"id": "77", "shared_name": "A", "name": "A", "SUID": 77, "selected": false},
          "position": {"x": 1.5, "y": -3}, "selected": false},
        {"data": {"id": "78", "name": "B"}}],
      "edges": [{"data": {"id": "80", "source": "77", "target": "78", "shared_interaction": "pp", "interaction": "pp", "name": "A (pp) B"}, "selected": false}]}}`);
    expect(found).toMatchObject({ format: 'Cytoscape JSON', about: { title: 'Net' } });
    expect(found.nodes).toEqual([
      { id: '77', label: 'A', x: 1.5, y: 3, shared_name: 'A', SUID: '77', selected: 'false', 'data.selected': 'false' },
      { id: '78', label: 'B' },
    ]);
    expect(found.edges).toEqual([{ id: '80', ends: '77 > 78', kind: 'pp', shared_interaction: 'pp', name: 'A (pp) B', selected: 'false' }]); // prettier-ignore
  });

  it.each(['%', '{"elements": %}'])('is read where nodes and edges are mixed in one list: %s', async (frame) => {
    const list = `[{"data": {"id": "e", "source": "a", "target": "b"}}, {"group": "nodes", "data": {"id": "a"}}, {"data": {"id": "b"}}]`;
    const found = await read(frame.replace('%', list));
    expect(found.nodes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(found.edges).toEqual([{ id: 'e', ends: 'a > b' }]);
  });
});

describe('a file that is hostile or broken', () => {
  it('cannot reach what objects of JavaScript have in common', async () => {
    const found = await read(`{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}},
      "nodes": [{"id": "__proto__", "__proto__": {"polluted": 1}, "constructor": "c"}, {"id": "constructor", "attributes": {"__proto__": "p"}}],
      "links": [{"source": "__proto__", "target": "constructor", "kind": "__proto__", "__proto__": "q"}]}`);
    expect(found.nodes.map(({ id }) => id)).toEqual(['__proto__', 'constructor']);
    expect(Object.getOwnPropertyDescriptor(found.nodes[0], '__proto__')?.value).toBe('{"polluted":1}');
    expect(found.edges).toMatchObject([{ ends: '__proto__ - constructor', kind: '__proto__' }]);
    expect('polluted' in {}).toBe(false);
    expect(found.findings).toEqual(['member-of-file 2']);
  });

  it('is told of by line: edges without ends, numbers too large, NaN, keys twice', async () => {
    const found = await read(`{"nodes": [
{"id": 12345678901234567890},
{"id": "b", "score": NaN}],
"links": [{"source": "b"},
{"source": "b", "target": "b", "w": 1, "w": 2}, 5]}`);
    expect(found.edges).toEqual([{ ends: 'b - b', w: '2' }]);
    expect(found.examples.map(({ line, message }) => `${line} ${message.slice(0, 30)}`)).toEqual([
      '2 12345678901234567000 is a numb',
      '3 NaN and Infinity are no number',
      '4 an edge has no target; it is l',
      '5 an edge has no source; it is l',
      '5 an object has the key "w" twic',
    ]);
  });

  it.each([
    ['{"nodes": {"a": 1}}', 'line 1: "nodes" is "{"a": 1}" where a graph has a list; is it a graph in JSON?'],
    ['{"elements": 5}', 'line 1: "elements" is "5" where a graph has a list; is it a graph in JSON?'],
    ['[{"a": 1}]', 'line 1: there is no node and no edge here, so the file is no graph in JSON that is known'],
    ['{"a": 1}', 'the file has no nodes and no edges; lists called "nodes" and "edges" or "links" are looked for'],
    [
      '{"nodes": [], "links": []}',
      'the file has no nodes and no edges; lists called "nodes" and "edges" or "links" are looked for',
    ],
    ['{"graph": {"entente": [1]}}', 'line 1: a record of Entente is damaged; export the file again'],
  ])('is refused with a reason: %s', async (file, message) => {
    expect(await refusal(file)).toBe(message);
  });
});
