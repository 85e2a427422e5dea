import { describe, expect, it } from 'vitest';
import { communitiesAnswer } from '../../../server/contract/answers.ts';
import { findCommunities } from '../../../server/graph/communities.ts';
import { degreesIn, everyRelationship, relationshipsOf } from '../../../server/graph/actor-graph.ts';
import { answerCommunities, answerCommunity } from '../../../server/queries/answer-communities.ts';
import type { Snapshot } from '../../../server/store/knowledge-base.ts';
import { buildSnapshot } from '../../builders.ts';

/** Two crowds, `b` the larger with `b0` its busiest, and one relationship between them. */
const claims = [
  ...['a0 fights a1 2020', 'a1 fights a2 2020', 'a0 fights a2 2020'],
  ...['b0 fights b1 2020', 'b0 fights b2 2020', 'b0 fights b3 2020', 'b1 fights b2 2020', 'b0 supports b1 2010'],
  'a0 attacked b0 2021',
];
/** Sixty actors, each with some that any two may have in common. */
const RANDOM = Array.from({ length: 60 }, (_, index) =>
  [1, (index * index) % 11, (index * 7) % 23].map((step) => {
    const [a, b] = [index, (index + step) % 60].map((each) => `n${String(each).padStart(2, '0')}`);
    return `${a} supports ${b} 2020`;
  }),
).flat();

/** The rule as it reads: of all that could be added, each time the best. */
function grownPlainly({ graph }: Snapshot, id: string, limit: number, of: Int32Array): string[] {
  const centre = graph.actorIndex.get(id)!;
  const degree = degreesIn(
    graph,
    everyRelationship(graph).filter((each) => of[graph.subject[each]!] === of[graph.object[each]!]),
  );
  const ties = new Map([[centre, 0]]);
  const part = new Set<number>();
  while (part.size < limit && ties.size > 0) {
    const [next] = [...ties].reduce((a, b) =>
      b[1] > a[1] || (b[1] === a[1] && degree[b[0]]! > degree[a[0]]!) ? b : a,
    );
    part.add(next);
    ties.delete(next);
    for (const hop of relationshipsOf(graph, next)) {
      const other = graph.subject[hop] === next ? graph.object[hop]! : graph.subject[hop]!;
      if (of[other] === of[centre] && !part.has(other)) ties.set(other, (ties.get(other) ?? 0) + 1);
    }
  }
  return [...part].sort((a, b) => a - b).map((actor) => graph.actors.at(actor)!.id);
}

const snapshot = await buildSnapshot({ claims });

describe('the communities of a graph', () => {
  it('tell who is busiest in each, how much there is in it, and what lies between them', async () => {
    const answer = communitiesAnswer.parse(await answerCommunities(snapshot));
    expect(answer.items.map(({ actors, relationships }) => [actors, relationships])).toEqual([
      [4, 5],
      [3, 3],
    ]);
    expect(answer.items[0]!.busiest.map(({ id }) => id)).toEqual(['b0', 'b1', 'b2']);
    expect(answer.links).toEqual([{ communities: [0, 1], relationships: 1 }]);
    expect(answer.others.actors).toBe(snapshot.graph.actors.length - 7);
    const [first, second] = answer.items;
    expect(Math.hypot(first!.x - second!.x, first!.y - second!.y)).toBeGreaterThan(Math.sqrt(4) + Math.sqrt(3));
  });

  it('are drawn by an actor and those closest to it, and say how many are left out', async () => {
    const { nodes, edges, leftOut } = await answerCommunity(snapshot, 'b3', { limit: 3 });
    expect(nodes.map(({ id }) => id)).toEqual(['b0', 'b1', 'b3']);
    expect(edges.map(({ id }) => id)).toEqual(['b0--fights--b1', 'b0--fights--b3', 'b0--supports--b1']);
    expect(leftOut).toBe(1);
  });

  it('say how many neighbours an actor has, those that are left out too', async () => {
    const { nodes } = await answerCommunity(snapshot, 'b3', { limit: 3 });
    expect(nodes.map(({ id, neighbours }) => [id, neighbours])).toEqual([
      ['b0', 4],
      ['b1', 2],
      ['b3', 1],
    ]);
  });

  it('are grown by whoever has most relationships with those before, then most in all, then was met first', async () => {
    const graph = await buildSnapshot({ claims: RANDOM });
    const { of } = findCommunities(graph.graph);
    for (const centre of ['n00', 'n07', 'n23']) {
      for (const limit of [5, 20]) {
        const { nodes } = await answerCommunity(graph, centre, { limit });
        const ids = nodes.map(({ id }) => id);
        expect(ids).toEqual(grownPlainly(graph, centre, limit, of));
      }
    }
  });

  it('are drawn under a filter by what it leaves', async () => {
    const { nodes, leftOut } = await answerCommunity(snapshot, 'b0', { kind: ['supports'] });
    expect(nodes.map(({ id }) => id)).toEqual(['b0', 'b1']);
    expect(leftOut).toBeUndefined();
  });
});
