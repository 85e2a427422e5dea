import { describe, expect, it } from 'vitest';
import { uniteGraphs } from '../../../client/state/surroundings.ts';
import { answerNeighbourhood } from '../../../server/queries/answer-graph.ts';
import { buildSnapshot } from '../../builders.ts';

const snapshot = await buildSnapshot({
  claims: ['a fights b 2015', 'b fights c 2015', 'c fights d 2015', 'b supports d 2015'],
});
const around = (actor: string, limit?: number) => answerNeighbourhood(snapshot, actor, { limit });

describe('overlapping parts of a graph', () => {
  it('are one graph with every actor and relationship once', async () => {
    const { nodes, edges } = uniteGraphs(await Promise.all([around('a'), around('b')]))!;
    expect(nodes.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(edges.map(({ id }) => id).sort()).toEqual([
      ...['a--fights--b', 'b--fights--c', 'b--supports--d', 'c--fights--d'],
    ]);
  });

  it('give an actor as many relationships as the part that has most of them', async () => {
    const degreeOfB = async (...order: string[]) => {
      const { nodes } = uniteGraphs(await Promise.all(order.map((actor) => around(actor))))!;
      return nodes.find(({ id }) => id === 'b')!.degree;
    };
    expect([await degreeOfB('a', 'b'), await degreeOfB('b', 'a')]).toEqual([3, 3]);
  });

  it('do not count twice whom each of them left out', async () => {
    expect(uniteGraphs(await Promise.all([around('b', 3), around('b', 3)]))!.leftOut).toBe(1);
    expect(uniteGraphs(await Promise.all([around('a'), around('b')]))!.leftOut).toBe(0);
  });

  it('are nothing where there are none', () => {
    expect(uniteGraphs([])).toBeUndefined();
  });
});
