/** What stands in a GraphML file of ours, and that it gives back the dataset that it was written from. */
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../graph-data/load.ts';
import { readGraphml } from '../../../server/formats/graphml/read-graphml.ts';
import { writeGraphml } from '../../../server/formats/graphml/graphml-writer.ts';
import { buildDataset } from '../../builders.ts';
import { anyDataset } from '../arbitraries.ts';
import { missingNetworkx, NETWORKX, xmlErrors } from '../gexf/gexf-readers.ts';
import { fileOf, restoredFrom, tableOf } from '../restored.ts';
import { SMALL } from '../small-graph.ts';
import { edgesOf, nodesOf } from './read-helpers.ts';

const small = buildDataset(SMALL);
const xml = await fileOf(small, writeGraphml);

describe('a dataset as GraphML and back', () => {
  it('is the same, whatever it holds', async () => {
    const property = fc.asyncProperty(anyDataset(), async (dataset) => {
      const text = await fileOf(dataset, writeGraphml);
      expect(await xmlErrors(text)).toEqual([]);
      const table = await tableOf(text, readGraphml);
      expect(restoredFrom(table)).toEqual(dataset);
      expect(table.findings.list()).toEqual([]);
    });
    await fc.assert(property, { numRuns: 25 });
  });

  it('is the same where it is that of the three reports', async () => {
    const { dataset } = await loadDataset(new URL('../../../graph-data/pakistan', import.meta.url).pathname);
    const table = await tableOf(await fileOf(dataset!, writeGraphml), readGraphml, 1000);
    expect(restoredFrom(table)).toEqual(dataset);
    expect(table.findings.list()).toEqual([]);
  });

  it('is a smaller one, and whole, where a filter was asked for', async () => {
    const table = await tableOf(await fileOf(small, writeGraphml, { query: { report: ['r2'] } }), readGraphml);
    const restored = restoredFrom(table);
    expect(Array.from(restored.claims, ({ report }) => report)).toEqual(['r2', 'r2']);
    expect(restored.reports.map(({ id }) => id)).toEqual(['r2']);
  });
});

describe('a GraphML file', () => {
  it('has every edge directed, and the kind as its label, without which Gephi merges parallel edges', async () => {
    expect(xml).toContain('<graph edgedefault="directed">');
    expect(xml).not.toMatch(/directed="/);
    const edges = edgesOf(await tableOf(xml, readGraphml));
    expect(edges.find(({ id }) => id === 'iskp--rival_of--ttp')).toMatchObject({
      ...{ ends: 'iskp -> ttp', kind: 'rival_of', label: 'is a rival of', relation: 'rival_of', symmetric: 'true' },
      ...{ weight: '1', r: '213', g: '94', b: '0', claim_ids: '["r1-c5"]' },
    });
  });

  it('declares each key once, of a type that all readers know', () => {
    const ids = Array.from(xml.matchAll(/<key id="([^"]*)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const types = Array.from(xml.matchAll(/attr\.type="([^"]*)"/g), ([, type]) => type);
    expect([...new Set(types)].sort()).toEqual(['boolean', 'double', 'int', 'string']);
    const used = new Set(Array.from(xml.matchAll(/<data key="([^"]*)"/g), ([, id]) => id));
    expect([...used].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has labels, places and colours, and names in any script', async () => {
    const nodes = nodesOf(await tableOf(xml, readGraphml));
    expect(nodes.find(({ id }) => id === 'iskp')).toMatchObject({
      ...{ label: 'داعش خراسان', x: 0, y: 0, r: '230', g: '159', b: '0', relationships: '3' },
    });
  });

  it('says what it is', () => {
    expect(/<desc>(.*)<\/desc>/.exec(xml)![1]).toMatch(/Small &amp; &quot;quoted&quot;.* Unfiltered\. /);
  });
});

const READ = `
import json, sys
import networkx
graph = networkx.read_graphml(sys.stdin.buffer, force_multigraph=True)
json.dump({
  'directed': graph.is_directed(),
  'nodes': dict(graph.nodes(data=True)),
  'edges': [[source, target, key, data] for source, target, key, data in graph.edges(data=True, keys=True)],
}, sys.stdout)`;

interface NetworkxGraph {
  directed: boolean;
  nodes: Record<string, Record<string, unknown>>;
  edges: [source: string, target: string, key: string, data: Record<string, unknown>][];
}

describe.skipIf(missingNetworkx)(`networkx${missingNetworkx}`, { timeout: 30_000 }, () => {
  const readers = missingNetworkx ? [{ python: 'python3' }] : NETWORKX;

  it.each(readers)('finds actors, relationships and their attributes ($python)', ({ python }) => {
    const environment = { ...process.env, PYTHONIOENCODING: 'utf-8' };
    const json = execFileSync(python, ['-c', READ], { input: xml, encoding: 'utf8', env: environment });
    const graph = JSON.parse(json) as NetworkxGraph;
    expect(graph.directed).toBe(true);
    expect(Object.keys(graph.nodes).sort()).toEqual(Array.from(small.actors, ({ id }) => id));
    expect(graph.nodes.ttp).toMatchObject({ label: 'TTP', country: 'PK', relationships: 6, tags: '["deobandi"]' });
    const fights = graph.edges.find(([, , key]) => key === 'pakistan--fights--ttp')!;
    expect(fights[3]).toMatchObject({ sign: -1, symmetric: true, weight: 2, confidence: 70, relation: 'fights' });
    expect(JSON.parse(fights[3].claim_ids as string)).toEqual(['r1-c1', 'r2-c2', 'r1-c3']);
  });
});
