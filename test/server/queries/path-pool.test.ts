import { afterAll, describe, expect, it } from 'vitest';
import { buildActorGraph } from '../../../server/graph/build-graph.ts';
import { select } from '../../../server/graph/filter.ts';
import { createPathPool } from '../../../server/queries/paths/find-in-pool.ts';
import { findInline } from '../../../server/queries/paths/find-inline.ts';
import type { PathQuestion } from '../../../server/queries/paths/question.ts';
import { buildActor, buildDataset } from '../../builders.ts';

/** Everyone with everyone: the number of simple paths grows faster than anyone can wait. */
const names = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
const everyone = names.flatMap((one, index) => names.slice(index + 1).map((other) => `${one} fights ${other} 2015`));
const graph = buildActorGraph(buildDataset({ claims: everyone, actors: [buildActor('zz')] }));
const question: PathQuestion = {
  ...{ from: 0, to: 25, mode: 'all', order: 'hops', k: 20, maxHops: 4, direction: 'any', via: [], avoid: [] },
};
/** By way of somebody whom nobody knows. */
const endless: PathQuestion = { ...question, via: [graph.actorIndex.get('zz')!], maxHops: 12 };

describe('a pool that finds paths', { timeout: 60_000 }, () => {
  const pool = createPathPool(1);
  afterAll(() => pool.close());

  it('answers long questions in a worker as they are answered in this thread', async () => {
    const long: PathQuestion = { ...question, k: 1000, maxHops: 5, via: [12, 13] };
    const selection = select(graph, { kinds: ['fights'], minConfidence: 10 });
    const here = await findInline(graph, selection, long);
    expect(here.work).toBeGreaterThan(20_000);
    expect(await pool.find(graph, selection, long)).toEqual(here);
    expect(await pool.find(graph, select(graph, { kinds: ['attacked'] }), long)).toMatchObject({ walks: [] });
  });

  it('does not hold up this thread', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 5);
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(), 1000);
    await pool.find(graph, select(graph, {}), endless, cancel.signal);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(20);
  });

  it('stops when nobody waits any more, and says so', async () => {
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(), 50);
    const { truncated, work } = await pool.find(graph, select(graph, {}), endless, cancel.signal);
    expect(truncated).toBe('cancelled');
    expect(work).toBeLessThan(1_000_000);
  });
});
