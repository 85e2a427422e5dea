import { afterAll, describe, expect, it } from 'vitest';
import { buildActorGraph } from '../../../server/graph/build-graph.ts';
import { select } from '../../../server/graph/filter.ts';
import { findPaths } from '../../../server/queries/paths/find-paths.ts';
import type { PathQuestion } from '../../../server/queries/paths/question.ts';
import { createPathPool } from '../../../server/workers/path-pool.ts';
import { buildDataset } from '../../builders.ts';

/** Everyone with everyone: the number of simple paths grows beyond all waiting. */
const names = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
const everyone = names.flatMap((one, index) => names.slice(index + 1).map((other) => `${one} fights ${other} 2015`));
const graph = buildActorGraph(buildDataset({ claims: everyone }));
const question: PathQuestion = {
  ...{ from: 0, to: 25, mode: 'all', order: 'hops', k: 1000, maxHops: 5, direction: 'any', via: [12, 13], avoid: [] },
};
const endless: PathQuestion = { ...question, k: 1e9, maxHops: 20, via: [] };

const limits = { work: Infinity, milliseconds: 40_000, counting: Infinity };

describe('a pool that finds paths', () => {
  const pool = createPathPool({ threads: 1, limitsFor: () => limits });
  afterAll(() => pool.close());

  it('answers long questions in a worker as they are answered in this thread', async () => {
    const selection = select(graph, { kinds: ['fights'], minConfidence: 10 });
    const here = findPaths(graph, selection, question, limits);
    expect(here.work).toBeGreaterThan(20_000);
    expect(await pool.find(graph, selection, question)).toEqual(here);
    expect(await pool.find(graph, select(graph, { kinds: ['attacked'] }), question)).toMatchObject({ walks: [] });
  });

  it('leaves this thread free, and stops when nobody waits any more', async () => {
    const cancel = new AbortController();
    let turns = 0;
    const timer = setInterval(() => (turns += 1) === 20 && cancel.abort(), 1);
    const { truncated } = await pool.find(graph, select(graph, {}), endless, cancel.signal);
    clearInterval(timer);
    expect(truncated).toBe('cancelled');
  });

  it('turns away more questions than can wait, and says so', async () => {
    const cancel = new AbortController();
    const asked = Array.from({ length: 80 }, () => pool.find(graph, select(graph, {}), endless, cancel.signal));
    const refused = Promise.any(asked.map((answer) => answer.then(() => Promise.reject(new Error('answered')), (error: unknown) => error))); // prettier-ignore
    expect(await refused).toMatchObject({ type: 'busy' });
    cancel.abort();
    await Promise.allSettled(asked);
  });
});
