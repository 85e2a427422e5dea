import { afterAll, describe, expect, it } from 'vitest';
import { buildActorGraph } from '../../../server/graph/build-graph.ts';
import { findCommunities } from '../../../server/graph/communities.ts';
import { createCommunityPool } from '../../../server/workers/community-pool.ts';
import { syntheticDataset } from '../../bench/synthetic-dataset.ts';

describe('a pool that finds communities', () => {
  const pool = createCommunityPool();
  afterAll(() => pool.close());

  const graph = buildActorGraph(syntheticDataset(6000, 25_000, 1));

  it('leaves this thread free, and finds the same as this thread would', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    const found = await pool.find(graph);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
    expect(found).toEqual(findCommunities(graph));
  });

  it('finds them once for all who ask', async () => {
    const other = buildActorGraph(syntheticDataset(6000, 25_000, 2));
    const [one, another] = await Promise.all([pool.find(other), pool.find(other)]);
    expect(another).toBe(one);
    expect(await pool.find(other)).toBe(one);
  });
});
