import { describe, expect, it } from 'vitest';
import { findCommunities } from '../../../server/graph/communities.ts';
import { buildSnapshot } from '../../builders.ts';

/** Everyone fights everyone of the same letter. */
const crowd = (letter: string, count: number) => {
  const ids = Array.from({ length: count }, (_, index) => `${letter}${index}`);
  return ids.flatMap((a, index) => ids.slice(index + 1).map((b) => `${a} fights ${b} 2020`));
};

describe('communities', () => {
  it('are actors that have more to do with one another than with the rest, the most numerous first', async () => {
    const claims = [...crowd('a', 4), ...crowd('b', 6), ...crowd('c', 5), 'a0 fights b0 2020', 'b1 fights c0 2020'];
    const { graph } = await buildSnapshot({ claims });
    const { of, sizes } = findCommunities(graph);
    expect([...sizes].slice(0, 3)).toEqual([6, 5, 4]);
    for (const [id, index] of graph.actorIndex) {
      const expected = { a: 2, b: 0, c: 1 }[id[0]!];
      if (/^[abc]\d$/.test(id)) expect([id, of[index]]).toEqual([id, expected]);
    }
  });

  it('are joined by the next level, where pairs were a beginning', async () => {
    const ring = Array.from({ length: 30 }, (_, index) => `p${index} fights p${(index + 1) % 30} 2020`);
    const { graph } = await buildSnapshot({ claims: ring });
    const { sizes } = findCommunities(graph);
    expect(sizes[0]).toBeGreaterThan(3);
    expect(sizes[0]).toBeLessThan(12);
  });

  it('leave an actor without relationships alone, and what is only denied out', async () => {
    const denied = ['x fights y 2020', { stance: 'denies' }] as const;
    const { graph } = await buildSnapshot({ claims: [...crowd('a', 3), denied] });
    const { of } = findCommunities(graph);
    const at = (id: string) => of[graph.actorIndex.get(id)!];
    expect(at('x')).not.toBe(at('y'));
    expect(at('a0')).toBe(at('a1'));
  });
});
