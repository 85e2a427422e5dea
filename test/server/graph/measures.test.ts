import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { betweennessOf } from '../../../server/graph/betweenness.ts';
import { buildActorGraph } from '../../../server/graph/build-graph.ts';
import { measure } from '../../../server/graph/measures.ts';
import { pairsOf, type Pairs } from '../../../server/graph/pairs.ts';
import { syntheticDataset } from '../../bench/synthetic-dataset.ts';
import { buildActor, buildDataset, type ClaimText } from '../../builders.ts';

const graphOf = (claims: ClaimText[]) => buildActorGraph(buildDataset({ claims, actors: [buildActor('lonely')] }));

/** Two triangles that one pair holds together. */
const claims = [
  ...['a fights b 2015', 'b fights c 2015', 'a fights c 2015', 'c supports d 2015'],
  ...['d fights e 2015', 'e fights f 2015', 'd fights f 2015'],
];

describe('pairs', () => {
  it('are one for two actors however many relationships they have, and none for what is only denied', () => {
    const pairs = pairsOf(
      graphOf(['a fights b 2015', 'b supports a 2015', 'a supports a 2015', ['a fights c 2015', { stance: 'denies' }]]),
      () => ({}),
    );
    expect(pairs.size).toBe(1);
    expect(pairs.getEdgeAttribute(pairs.edges()[0], 'weight')).toBeCloseTo(1.3);
  });
});

describe('measures', () => {
  const graph = graphOf(claims);
  const { betweenness, community, sampled } = measure(graph)!;
  const at = (id: string) => graph.actorIndex.get(id)!;

  it('find those through whom others are connected', () => {
    // 2 and 3 beyond c on either side: 6 of the pairs of the 8 others, reports' publishers among them.
    expect(betweenness[at('c')]).toBeCloseTo(6 / ((graph.actors.length - 1) * (graph.actors.length - 2) * 0.5), 5);
    expect(betweenness[at('d')]).toBe(betweenness[at('c')]);
    expect([at('a'), at('lonely')].map((actor) => betweenness[actor])).toEqual([0, 0]);
    expect(sampled).toBe(false);
  });

  it('tell communities apart, the largest first, and put whoever has no relationships into none', () => {
    expect(['a', 'b', 'c'].map((id) => community[at(id)])).toEqual([0, 0, 0]);
    expect(['d', 'e', 'f'].map((id) => community[at(id)])).toEqual([1, 1, 1]);
    expect(community[at('lonely')]).toBeGreaterThan(1);
  });

  it('are the same whatever the order of the claims', () => {
    const other = measure(graphOf(claims.toReversed()))!;
    expect(other).toEqual({ betweenness, community, sampled });
  });

  it('are none of a graph that has more shortest paths than a number can count', () => {
    const ladder = (steps: number) => {
      const rung = (step: number) => [`a${step}`, `b${step}`];
      const all = Array.from({ length: steps }, (_, step) => step);
      const ends = all.slice(1).flatMap((step) => rung(step - 1).flatMap((a) => rung(step).map((b) => [a, b])));
      const built = buildDataset({
        actors: all.flatMap(rung).map((id) => buildActor(id)),
        claims: ends.map(([a, b]) => `${a} supports ${b} 2015`),
      });
      return measure(buildActorGraph(built));
    };
    expect(ladder(20)!.betweenness.every(Number.isFinite)).toBe(true);
    // Two to the power of 1023 is the last that there is.
    expect(ladder(1026)).toBeUndefined();
  });

  it('are none of a graph too large, and come of a graph of nothing', () => {
    expect(measure(buildActorGraph(syntheticDataset(20_001, 20_000, 1, false)))).toBeUndefined();
    expect(measure(buildActorGraph(buildDataset({})))?.community).toEqual(new Int32Array());
  });
});

/** By the definition: of all shortest paths between two others, the share that leads through an actor. */
function byDefinition(pairs: Pairs): number[] {
  const actors = pairs.nodes();
  const from = new Map(actors.map((actor) => [actor, countPaths(pairs, actor)]));
  const all = ((actors.length - 1) * (actors.length - 2)) / 2 || 1;
  return actors.map((actor) => {
    let sum = 0;
    for (const a of actors) {
      for (const b of actors) {
        if (a >= b || a === actor || b === actor) continue;
        const [whole, first, second] = [from.get(a)!.get(b), from.get(a)!.get(actor), from.get(actor)!.get(b)];
        if (!whole || !first || !second || first.length + second.length !== whole.length) continue;
        sum += (first.paths * second.paths) / whole.paths;
      }
    }
    return sum / all;
  });
}

function countPaths(pairs: Pairs, start: string): Map<string, { length: number; paths: number }> {
  const found = new Map([[start, { length: 0, paths: 1 }]]);
  for (const [actor, { length, paths }] of found) {
    for (const other of pairs.neighbors(actor)) {
      const known = found.get(other);
      if (!known) found.set(other, { length: length + 1, paths });
      else if (known.length === length + 1) known.paths += paths;
    }
  }
  return found;
}

describe('betweenness', () => {
  const anyPairs = fc
    .array(
      fc.tuple(fc.nat(8), fc.nat(8)).filter(([a, b]) => a !== b),
      { maxLength: 24 },
    )
    .map((edges) => {
      const pairs: Pairs = new UndirectedGraph();
      for (let actor = 0; actor < 9; actor += 1) pairs.addNode(actor);
      for (const [a, b] of edges) pairs.mergeEdge(a, b, { weight: 1 });
      return pairs;
    });

  it('is what its definition says', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const { shares } = betweennessOf(pairs);
        byDefinition(pairs).forEach((share, actor) => expect(shares[actor]).toBeCloseTo(share, 9));
      }),
    );
  });

  it('is near to that where only some of the paths are followed, and says so', () => {
    const pairs = pairsOf(buildActorGraph(syntheticDataset(400, 1_600, 1, false)), () => ({}));
    const exact = betweennessOf(pairs).shares;
    const { shares, sampled } = betweennessOf(pairs, 400_000);
    expect(sampled).toBe(true);
    const most = exact.indexOf(Math.max(...exact));
    expect(shares.indexOf(Math.max(...shares))).toBe(most);
    expect(shares[most]! / exact[most]!).toBeCloseTo(1, 1);
  });
});
