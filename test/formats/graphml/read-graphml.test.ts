/** GraphML as programs write it. */
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FileError } from '../../../server/formats/file-error.ts';
import { graphmlReader } from '../../../server/formats/graphml/graphml-reader.ts';
import { readGraphml } from '../../../server/formats/graphml/read-graphml.ts';
import { GraphTable } from '../../../server/formats/table/graph-table.ts';
import { edgesOf, graphml, nodesOf, read } from './read-helpers.ts';

const codesIn = ({ findings }: GraphTable) => findings.list().map(({ code }) => code);

describe('nodes and edges', () => {
  it('have the names of keys, and their defaults where they have no value', async () => {
    const keys =
      '<key id="d0" for="node" attr.name="colour" attr.type="string"><default>yellow</default></key>' +
      '<key id="d1" for="all" attr.name="note" attr.type="string"/><key id="d1" for="edge" attr.name="since" attr.type="int"/>';
    const table = await read(
      graphml('<node id="a"><data key="d0">green</data><data key="d1"> x </data></node><node id="b"/><edge source="a" target="b"><data key="d1">2014</data></edge>', keys), // prettier-ignore
    );
    expect(nodesOf(table)).toEqual([
      { id: 'a', colour: 'green', note: 'x' },
      { id: 'b', colour: 'yellow' },
    ]);
    expect(edgesOf(table)).toEqual([{ ends: 'a -> b', since: '2014' }]);
    expect(codesIn(table)).toEqual([]);
  });

  it('have a direction of their own or that of their graph', async () => {
    const edges = '<edge source="a" target="b"/><edge source="a" target="b" directed="true"/><edge source="b" target="a" directed="false"/>'; // prettier-ignore
    const nodes = '<node id="a"/><node id="b"/>';
    const ends = async (of: string) => edgesOf(await read(graphml(nodes + edges, '', of))).map((edge) => edge.ends);
    expect(await ends('undirected')).toEqual(['a -- b', 'a -> b', 'b -- a']);
    expect(await ends('directed')).toEqual(['a -> b', 'a -> b', 'b -- a']);
  });

  it('have labels, places and kinds where keys or tags name them', async () => {
    const keys = ['label', 'x', 'y'].map((id) => `<key id="${id}" for="node" attr.name="${id}" attr.type="string"/>`);
    const keysOfEdges = '<key id="l" for="edge" attr.name="label"/><key id="k" for="edge" attr.name="kind"/>';
    const node = '<node id="a"><data key="label"><![CDATA[A & <b>]]></data><data key="x">1.5</data><data key="y">-2</data></node>'; // prettier-ignore
    const edges = '<edge id="e1" source="a" target="a" label="owns"><data key="l">owns it</data></edge><edge source="a" target="a"><data key="k">buys</data></edge>'; // prettier-ignore
    const table = await read(graphml(node + edges, keys.join('') + keysOfEdges));
    expect(nodesOf(table)).toEqual([{ id: 'a', label: 'A & <b>', x: 1.5, y: -2 }]);
    expect(edgesOf(table)).toEqual([
      { ends: 'a -> a', id: 'e1', kind: 'owns', label: 'owns it' },
      { ends: 'a -> a', kind: 'buys' },
    ]);
  });

  it('keep as values what is no number where a place should be', async () => {
    const keys = '<key id="x" for="node" attr.name="x" attr.type="double"/><key id="y" for="node" attr.name="y"/>';
    const table = await read(graphml('<node id="a"><data key="x">left</data><data key="y">1</data></node>', keys));
    expect(nodesOf(table)).toEqual([{ id: 'a', x: 'left', y: '1' }]);
    expect(codesIn(table)).toEqual(['bad-value']);
  });

  it('are read alike in pieces of any size', async () => {
    const text = graphml('<node id="ا"><desc>تحریک &amp; &#x1F600;</desc></node><edge source="ا" target="b"/>');
    for (const piece of [1, 2, 3, 7]) {
      const table = await read(text, piece);
      expect(nodesOf(table)).toEqual([{ id: 'ا', desc: 'تحریک & 😀' }, { id: 'b' }]);
      expect(codesIn(table)).toEqual(['undeclared-node']);
    }
  });
});

describe('what the table has no place for', () => {
  it('is told of: hyperedges, ports, elements of other programs, keys that are not declared', async () => {
    const table = await read(
      graphml(
        '<node id="a"><port name="north"/><data key="none">v</data></node><node/><edge source="a"/>' +
          '<hyperedge><endpoint node="a"/><desc>no</desc></hyperedge><other xmlns="urn:x"><node id="z"/></other>' +
          '<edge source="a" target="a" sourceport="north"/>',
      ),
    );
    expect(nodesOf(table)).toEqual([{ id: 'a', none: 'v' }]);
    expect(edgesOf(table)).toEqual([{ ends: 'a -> a', sourceport: 'north' }]);
    expect(codesIn(table)).toEqual(
      ['port', 'undeclared-attribute', 'node-without-id', 'edge-without-ends', 'hyperedge', 'unknown-element'], //
    );
  });

  it('is a hierarchy: nodes within a node name it', async () => {
    const table = await read(
      graphml('<node id="a"><graph id="a:" edgedefault="undirected"><node id="b"/><edge source="b" target="b"/></graph></node><node id="c"/><edge source="a" target="c"/>'), // prettier-ignore
    );
    expect(nodesOf(table).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([{ id: 'a' }, { id: 'b', parent: 'a' }, { id: 'c' }]); // prettier-ignore
    expect(edgesOf(table).map(({ ends }) => ends)).toEqual(['b -- b', 'a -> c']);
    expect(codesIn(table)).toEqual(['hierarchy']);
  });

  it('is the XML of yEd, but for labels and places', async () => {
    const key = '<key id="d6" for="node" yfiles.type="nodegraphics"/><key id="d9" for="edge" yfiles.type="edgegraphics"/>'; // prettier-ignore
    const data =
      '<data key="d6"><y:ShapeNode xmlns:y="http://www.yworks.com/xml/graphml"><y:Geometry height="30" width="10" x="100" y="50"/>' +
      '<y:NodeLabel fontSize="12">Jabhat\n al-Nusra<y:LabelModel/></y:NodeLabel><y:Note>kept</y:Note></y:ShapeNode></data>';
    const edge = '<data key="d9"><y:PolyLineEdge xmlns:y="http://www.yworks.com/xml/graphml"><y:EdgeLabel>split</y:EdgeLabel></y:PolyLineEdge></data>'; // prettier-ignore
    const table = await read(graphml(`<node id="n0">${data}</node><edge source="n0" target="n0">${edge}</edge>`, key));
    expect(nodesOf(table)).toMatchObject([{ id: 'n0', label: 'Jabhat al-Nusra', x: 105, y: -65, d6: 'kept' }]);
    expect(edgesOf(table)).toEqual([{ ends: 'n0 -> n0', label: 'split' }]);
    expect(table.findings.count('nested-data')).toBe(2);
  });

  it('is what the file says of itself', async () => {
    const keys = '<desc>A file</desc><key id="m" for="graph" attr.name="mode"/>';
    const table = await read(graphml('<data key="m">static</data>', keys));
    expect([...table.about]).toEqual([['description', 'A file'], ['mode', 'static']]); // prettier-ignore
  });
});

describe('a file that is refused', () => {
  it('is no GraphML, or is broken, or nests without end', async () => {
    await expect(read('<gexf/>')).rejects.toThrow('the root element is <gexf>, so this is no GraphML');
    await expect(read(graphml('<node id="a">'))).rejects.toThrow(FileError);
    await expect(read('<!DOCTYPE g [<!ENTITY x "y">]><graphml/>')).rejects.toThrow(FileError);
    const deep = '<node id="a"><graph>'.repeat(1000);
    await expect(read(graphml(deep))).rejects.toThrow(/deep/);
    await expect(read(graphml(`<node id="a"><data key="k">${'x'.repeat(5_000_000)}</data></node>`))).rejects.toThrow(/longer/); // prettier-ignore
  });

  it('cannot reach prototypes', async () => {
    const keys = '<key id="__proto__" for="node" attr.name="__proto__"/>';
    const table = await read(graphml('<node id="__proto__"><data key="__proto__">x</data></node>', keys));
    expect(table.nodes.attributes.map(({ name }) => name)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('the reader', () => {
  it('tells GraphML by its root element', () => {
    expect(graphmlReader.recognises('<?xml version="1.0"?>\n<graphml xmlns="', 'x')).toBe(true);
    expect(graphmlReader.recognises('<g:graphml xmlns:g="', 'x')).toBe(true);
    expect(graphmlReader.recognises('<gexf><meta>graphml', 'x.graphml')).toBe(false);
  });
});

const FOLDER = fileURLToPath(new URL('../../../../shared/data/gexf-graphology/', import.meta.url));
const missing = existsSync(FOLDER) ? '' : ` - SKIPPED: there is no ${FOLDER}`;
const files = missing ? [] : readdirSync(FOLDER).filter((name) => name.endsWith('.graphml'));

describe.skipIf(missing)(`files of others${missing}`, () => {
  // Nodes, edges, and what is odd.
  const EXPECTED: Record<string, [number, number, ...string[]]> = {
    'attributes.graphml': [6, 7],
    'basic.graphml': [11, 12],
    'miserables.graphml': [77, 254],
    'miserables_broken.graphml': [77, 254, 'undeclared-attribute'],
    'missing_nodes.graphml': [51, 37, 'undeclared-node'],
    'mixed_multigraph.graphml': [6, 8],
    'multigraph.graphml': [6, 9],
  };

  it.for(files)('%s opens', async (name) => {
    const table = new GraphTable();
    await readGraphml(createReadStream(`${FOLDER}${name}`), table);
    expect([table.nodes.count, table.edges.count, ...codesIn(table)]).toEqual(EXPECTED[name]);
  });
});
