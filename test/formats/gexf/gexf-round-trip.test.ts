/** What readers get out of a GEXF file. */
import { describe, expect, it } from 'vitest';
import { relationshipIdOf } from '../../../graph-data/schema/dataset.ts';
import { GEXF_VERSIONS } from '../../../server/contract/export-formats.ts';
import { buildActor, buildSnapshot } from '../../builders.ts';
import { gexfOf, missingNetworkx, NETWORKX, readWithGraphology, readWithNetworkx } from './gexf-readers.ts';
import { SMALL } from '../small-graph.ts';

const small = await buildSnapshot(SMALL);
const relationships = new Set(Array.from(small.graph.claims, relationshipIdOf));
const ttp = small.graph.actorIndex.get('ttp')!;
const ALIASES = ['TTP', 'تحریک طالبان پاکستان', 'Pakistani Taliban, the [TTP] "students" | \\ \'x\''];
const STATEMENT = 'The TTP says: "we fight [them], always" & <ever>.';

describe('graphology', () => {
  const graph = readWithGraphology(gexfOf(small));

  it.each(GEXF_VERSIONS)('finds every actor and every relationship in version %s', (version) => {
    const read = readWithGraphology(gexfOf(small, {}, version));
    expect(read.nodes()).toEqual(Array.from(small.graph.actors, ({ id }) => id));
    expect(new Set(read.edges())).toEqual(relationships);
    expect(read.source('iskp--rival_of--ttp')).toBe('iskp');
  });

  it('finds attributes as they went in, each of its type', async () => {
    const { x, y } = await small.layout();
    expect(graph.getNodeAttributes('ttp')).toMatchObject({
      ...{ label: 'TTP', name: 'Tehrik-i-Taliban Pakistan', actor_type: 'organization', subtype: 'armed group' },
      ...{ country: 'PK', founded: '2007-12-14', tags: ['deobandi'], external_ids: ['ucdp:323'], relationships: 6 },
      ...{ color: 'rgb(230,159,0)', size: 4.45, z: 0, x: x[ttp], y: y[ttp] },
    });
    expect(graph.getEdgeAttributes('pakistan--fights--ttp')).toMatchObject({
      ...{ label: 'fights', kind: 'fights', relation: 'fights', family: 'rivalry', sign: -1, symmetric: true },
      ...{ weight: 2, roots: 2, confidence: 70, claims: 3, disputed: true, hedged: false, thickness: 2 },
      ...{ claim_ids: ['r1-c1', 'r2-c2', 'r1-c3'], claim_stances: ['asserts', 'asserts', 'denies'] },
      ...{ claim_hedges: ['', '', 'reportedly'], claim_paragraphs: ['1', '3, 4, 7', '1'] },
      ...{
        claim_ratings: ['B2', 'D1', 'B2'],
        claim_statements: [STATEMENT, 'What r2 says of ttp and pakistan.', 'What r1 says of ttp and pakistan.'],
      },
    });
    expect(graph.getEdgeAttribute('iskp--cooperates_with--ttp', 'ambivalent')).toBe(true);
    const ceasefire = { status: 'expired', status_on: '2021-12-09', hedged: true };
    expect(graph.getEdgeAttributes('pakistan--ceasefire_with--ttp')).toMatchObject(ceasefire);
  });

  it('finds names in any script, with quotes, commas and brackets, and without what XML forbids', () => {
    expect(graph.getNodeAttribute('iskp', 'label')).toBe('داعش خراسان');
    expect(graph.getNodeAttribute('ttp', 'aliases')).toEqual(ALIASES);
    expect(graph.getNodeAttribute('noor', 'name')).toBe('Noor Wali 😀');
  });

  it('finds lists whole whose elements are empty, look like null or hold a tab', async () => {
    const odd = ['null', '', '[]', ',', "'", '\\n', 'tab\there', ' '].map((text) => `x${text}`);
    const names = [{ value: 'a', preferred: true as const }, ...odd.map((value) => ({ value: value.trim() }))];
    const actor = { ...buildActor('a'), names };
    const read = readWithGraphology(gexfOf(await buildSnapshot({ actors: [actor] })));
    expect(read.getNodeAttribute('a', 'aliases')).toEqual(['xnull', 'x', 'x[]', 'x,', "x'", 'x\\n', 'xtab here', 'x']);
  });
});

// Starting Python and loading networkx takes its time on a busy machine.
describe.skipIf(missingNetworkx)(`networkx${missingNetworkx}`, { timeout: 30_000 }, () => {
  // Where there is none, one stays to be reported as skipped.
  const readers = missingNetworkx ? [{ python: 'python3', versions: ['1.3'] }] : NETWORKX;
  const cases = readers.flatMap((networkx) =>
    GEXF_VERSIONS.filter((version) => networkx.versions.includes(version)).map((version) => ({ networkx, version })),
  );

  it.each(cases)(
    'finds every actor and relationship in version $version ($networkx.python)',
    ({ networkx, version }) => {
      const { nodes, edges } = readWithNetworkx(networkx, gexfOf(small, {}, version));
      expect(nodes.map(([id]) => id)).toEqual(Array.from(small.graph.actors, ({ id }) => id));
      expect(new Set(edges.map(([, , data]) => data.id))).toEqual(relationships);
    },
  );

  it.each(cases)(
    'finds attributes, and lists as JSON, in version $version ($networkx.python)',
    ({ networkx, version }) => {
      const { nodes, edges, multigraph } = readWithNetworkx(networkx, gexfOf(small, {}, version));
      const node = (id: string) => nodes.find(([key]) => key === id)![1];
      const edge = (id: string) => edges.find(([, , data]) => data.id === id)![2];
      expect(multigraph).toBe(true);
      expect(node('ttp')).toMatchObject({
        label: 'TTP',
        relationships: 6,
        viz: { color: { r: 230 }, position: { z: 0 } },
      });
      expect(node('noor').name).toBe('Noor Wali 😀');
      expect(JSON.parse(node('ttp').aliases as string)).toEqual(ALIASES);
      const fight = edge('pakistan--fights--ttp');
      expect(fight).toMatchObject({ start: '2007-12-01', sign: -1, symmetric: true, weight: 2, label: 'fights' });
      expect(JSON.parse(fight.claim_hedges as string)).toEqual(['', '', 'reportedly']);
      expect((JSON.parse(fight.claim_statements as string) as string[])[0]).toBe(STATEMENT);
      expect(edge('iskp--attacked--shia').spells).toEqual([
        ['2022-03-04', '2022-03-05'],
        ['2023-07-30', '2023-07-30'],
        ['2024-01-01', '2025-06-30'],
      ]);
    },
  );
});
