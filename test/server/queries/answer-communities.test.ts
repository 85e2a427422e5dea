import { describe, expect, it } from 'vitest';
import { communitiesAnswer } from '../../../server/contract/answers.ts';
import { answerCommunities, answerCommunity } from '../../../server/queries/answer-communities.ts';
import { buildSnapshot } from '../../builders.ts';

/** Two crowds, `b` the larger with `b0` its busiest, and one relationship between them. */
const claims = [
  ...['a0 fights a1 2020', 'a1 fights a2 2020', 'a0 fights a2 2020'],
  ...['b0 fights b1 2020', 'b0 fights b2 2020', 'b0 fights b3 2020', 'b1 fights b2 2020', 'b0 supports b1 2010'],
  'a0 attacked b0 2021',
];
const snapshot = await buildSnapshot({ claims });

describe('the communities of a graph', () => {
  it('tell who is busiest in each, how much there is in it, and what lies between them', () => {
    const answer = communitiesAnswer.parse(answerCommunities(snapshot));
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

  it('are drawn by an actor and those closest to it, and say how many are left out', () => {
    const { nodes, edges, leftOut } = answerCommunity(snapshot, 'b3', { limit: 3 });
    expect(nodes.map(({ id }) => id)).toEqual(['b0', 'b1', 'b3']);
    expect(edges.map(({ id }) => id)).toEqual(['b0--fights--b1', 'b0--fights--b3', 'b0--supports--b1']);
    expect(leftOut).toBe(1);
  });

  it('are drawn under a filter by what it leaves', () => {
    const { nodes, leftOut } = answerCommunity(snapshot, 'b0', { kind: ['supports'] });
    expect(nodes.map(({ id }) => id)).toEqual(['b0', 'b1']);
    expect(leftOut).toBeUndefined();
  });
});
