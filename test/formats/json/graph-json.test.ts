/** The three shapes of a graph in JSON: what their own readers get, and what comes back. */
import { execFileSync } from 'node:child_process';
import { MultiGraph } from 'graphology';
import type { SerializedGraph } from 'graphology-types';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../graph-data/load.ts';
import type { Dataset } from '../../../graph-data/schema/dataset.ts';
import { DEFAULTS } from '../../../server/config.ts';
import { writeCytoscape } from '../../../server/formats/json/cytoscape-writer.ts';
import { cytoscapeReader, graphologyReader, nodeLinkReader } from '../../../server/formats/json/graph-json-readers.ts';
import { writeGraphology } from '../../../server/formats/json/graphology-writer.ts';
import { writeNodeLink } from '../../../server/formats/json/node-link-writer.ts';
import type { Writer } from '../../../server/formats/export-input.ts';
import { READERS } from '../../../server/formats/readers.ts';
import { restoreDataset } from '../../../server/formats/restore/restore-dataset.ts';
import { atOnce } from '../../../server/graph/turns.ts';
import { GraphTable } from '../../../server/formats/table/graph-table.ts';
import { inMemory } from '../../../server/store/memory.ts';
import { buildActor, buildDataset } from '../../builders.ts';
import { missingNetworkx, NETWORKX } from '../gexf/gexf-readers.ts';
import { SMALL } from '../small-graph.ts';
import { bytesOf, inPieces } from './pieces.ts';
import { inputOf } from '../input-of.ts';

const pakistan = (await loadDataset(DEFAULTS.data)).dataset!;
const small = buildDataset({ ...SMALL, actors: SMALL.actors!.map((actor) => (actor.id === 'noor' ? buildActor('noor', { type: 'leader' }) : actor)) }); // prettier-ignore
const snapshot = await inMemory(small).snapshot();

async function fileOf(write: Writer, dataset: Dataset): Promise<string> {
  const asked = await inMemory(dataset).snapshot();
  return bytesOf(write(inputOf(asked))).toString();
}

const FORMATS = [
  { name: 'graphology', write: writeGraphology, reader: graphologyReader },
  { name: 'node-link', write: writeNodeLink, reader: nodeLinkReader },
  { name: 'Cytoscape', write: writeCytoscape, reader: cytoscapeReader },
];

describe.each(FORMATS)('a dataset as $name', ({ write, reader }) => {
  const read = async (file: string, piece?: number) => {
    const table = new GraphTable();
    await reader.read(inPieces(file, piece), table, { fileName: 'a.json' });
    table.finish();
    return table;
  };
  const restore = (table: GraphTable) => {
    const { positions: _, ...dataset } = atOnce(restoreDataset(table, { fileName: 'a.json', today: '2000-01-01' }));
    return dataset;
  };

  it.each([
    ['the three reports', pakistan],
    ['a small one', small],
    ['an empty one', buildDataset({})],
  ])('comes back as it was: %s', async (_, dataset) => {
    const table = await read(await fileOf(write, dataset));
    expect(restore(table)).toEqual(dataset);
    expect(table.findings.list()).toEqual([]);
  });

  it('comes back however the bytes of the file come', async () => {
    const file = await fileOf(write, small);
    for (const piece of [1, 3, 1000]) expect(restore(await read(file, piece))).toEqual(small);
  });

  it('keeps where the actors are drawn', async () => {
    const { nodes } = await read(await fileOf(write, small));
    const { x, y } = await snapshot.layout();
    const rows = [...small.actors].map(({ id }) => nodes.indexOf(id));
    expect(rows.map((row) => nodes.x![row])).toEqual([...x]);
    expect(rows.map((row) => nodes.y![row])).toEqual([...y]);
  });

  it('is recognised', async () => {
    const head = (await fileOf(write, small)).slice(0, 4096);
    expect(READERS.find((one) => one.recognises(head, 'a.json'))).toBe(reader);
  });
});

const FIGHT = {
  ...{ label: 'fights', kind: 'fights', relation: 'fights', family: 'rivalry', sign: -1, symmetric: true, weight: 2 },
  ...{ roots: 2, confidence: 70, claims: 3, disputed: true, claim_ids: ['r1-c1', 'r2-c2', 'r1-c3'] },
  ...{ claim_stances: ['asserts', 'asserts', 'denies'], color: '#d55e00', size: 2 },
};

describe('graphology', () => {
  it('imports the file as it is, with every value of its type', async () => {
    const graph = MultiGraph.from(JSON.parse(await fileOf(writeGraphology, small)) as SerializedGraph);
    expect(graph.nodes()).toEqual([...small.actors].map(({ id }) => id));
    expect(graph.getNodeAttributes('ttp')).toMatchObject({
      label: 'TTP',
      country: 'PK',
      tags: ['deobandi'],
      size: 4.45,
    });
    expect(graph.getNodeAttribute('iskp', 'label')).toBe('داعش خراسان');
    expect(graph.getEdgeAttributes('pakistan--fights--ttp')).toMatchObject(FIGHT);
    expect(graph.isUndirected('pakistan--fights--ttp')).toBe(true);
    expect(graph.isDirected('noor--leads--ttp')).toBe(true);
    expect(graph.getAttribute('title')).toBe('Small & "quoted" <test>');
  });
});

interface NodeLinkEdge {
  id: string;
  source: string;
  target: string;
  key: string;
}

describe('node-link data', () => {
  it('has every edge twice, alike, for readers that look for edges and for readers that look for links', async () => {
    const { edges, links } = JSON.parse(await fileOf(writeNodeLink, small)) as Record<string, NodeLinkEdge[]>;
    expect(edges).toEqual(links);
    expect(edges!.find(({ id }) => id === 'pakistan--fights--ttp')).toMatchObject({ ...FIGHT, key: 'fights' });
    expect(new Set(edges!.map(({ source, target, key }) => `${source} ${key} ${target}`)).size).toBe(edges!.length);
  });

  const READ = `
import json, sys
import networkx
graph = networkx.node_link_graph(json.load(sys.stdin))
json.dump([graph.is_multigraph(), graph.is_directed(), graph.graph['title'], sorted(graph.nodes()),
  [[s, t, k, d['claims']] for s, t, k, d in graph.edges(keys=True, data=True)]], sys.stdout)`;

  it.skipIf(missingNetworkx)(`is read by networkx of any age${missingNetworkx}`, { timeout: 30_000 }, async () => {
    const file = await fileOf(writeNodeLink, small);
    for (const { python } of NETWORKX) {
      const read = execFileSync(python, ['-W', 'ignore', '-c', READ], { input: file, encoding: 'utf8' });
      const [isMulti, isDirected, title, nodes, edges] = JSON.parse(read) as [
        boolean,
        boolean,
        string,
        string[],
        unknown[],
      ];
      expect([isMulti, isDirected, title]).toEqual([true, true, small.info.title]);
      expect(nodes).toEqual([...small.actors].map(({ id }) => id));
      expect(edges).toHaveLength(snapshot.graph.subject.length);
      expect(edges).toContainEqual(['pakistan', 'ttp', 'fights', 3]);
    }
  });
});

describe('Cytoscape', () => {
  it('finds ids that are unique across nodes and edges, ends that are nodes, and y downwards', async () => {
    type Elements = Record<'nodes' | 'edges', { data: Record<string, string>; position: { y: number } }[]>;
    const { data, elements } = JSON.parse(await fileOf(writeCytoscape, small)) as { data: object; elements: Elements };
    const nodes = elements.nodes.map((node) => node.data.id!);
    const edges = elements.edges.map((edge) => edge.data.id!);
    expect(new Set([...nodes, ...edges]).size).toBe(nodes.length + edges.length);
    for (const edge of elements.edges)
      expect(nodes).toEqual(expect.arrayContaining([edge.data.source, edge.data.target]));
    expect(elements.nodes.map(({ position }) => -position.y)).toEqual([...(await snapshot.layout()).y].map((y) => y));
    expect(elements.edges.find((edge) => edge.data.id === 'pakistan--fights--ttp')!.data).toMatchObject(FIGHT);
    expect(data).toMatchObject({ name: small.info.title, creator: 'Entente' });
  });
});
