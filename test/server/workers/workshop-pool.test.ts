import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../graph-data/schema/dataset.ts';
import { inMemory } from '../../../server/store/memory.ts';
import { HERE, type Work, type Workshop } from '../../../server/store/workshop.ts';
import { createWorkshopPool } from '../../../server/workers/workshop-pool.ts';
import { buildDataset } from '../../builders.ts';
import { syntheticDataset } from '../../bench/synthetic-dataset.ts';

/** What a snapshot consists of, without what can only be asked. */
async function everythingOf(dataset: Dataset, workshop: Workshop) {
  const snapshot = await inMemory(dataset, workshop).snapshot();
  const { graph, revision, names } = snapshot;
  const { actors: _, claims: __, ...columns } = graph;
  const found = ['karamo', 'shah nur', 'Kabu'].map((text) => names.search(text, 5));
  const [layout, measures, communities, texts] = await Promise.all([
    ...([snapshot.layout(), snapshot.measures()] as const),
    ...([snapshot.communities(), snapshot.texts()] as const),
  ]);
  const told = texts.claims?.search('file', 5);
  return { columns, revision, found, layout, measures, communities, told };
}

/** What is made, and how often others had their turn meanwhile. */
async function whileWaiting<Made>(make: () => Promise<Made>): Promise<{ made: Made; turns: number }> {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  const made = await make();
  clearInterval(timer);
  return { made, turns };
}

describe('a workshop with threads', () => {
  const pool = createWorkshopPool();
  const aside = createWorkshopPool(-1);
  afterAll(() => Promise.all([pool.close(), aside.close()]));
  // The threads are there.
  beforeAll(() => inMemory(syntheticDataset(4000, 8000, 3), pool.workshop).snapshot());

  const large = syntheticDataset(6000, 200_000, 1, false);

  it('makes of a dataset what would be made of it here', async () => {
    const small = syntheticDataset(300, 4000, 1, false);
    expect(await everythingOf(small, aside.workshop)).toEqual(await everythingOf(small, HERE));
  });

  it.each(['findCommunities', 'buildColumns', 'indexNames'] as const)('leaves others free: %s', async (work) => {
    const given = new Map<Work, readonly unknown[]>();
    const snapshot = await inMemory(large, notingGiven(given)).snapshot();
    await snapshot.communities();
    const asked = given.get(work)!;
    const ask = (workshop: Workshop) => (workshop[work] as (...given: unknown[]) => Promise<unknown>)(...asked);
    const { made, turns } = await whileWaiting(() => ask(pool.workshop));
    expect(turns).toBeGreaterThan(0);
    // Told apart by vitest, columns of this length would take a minute.
    expect(isDeepStrictEqual(made, await ask(HERE))).toBe(true);
  });

  it('tells whoever asks that a work failed, and does it anew', async () => {
    let times = 0;
    const measure: Workshop['measure'] = (...given) => {
      times += 1;
      return times === 1 ? Promise.reject(new Error('The thread is gone')) : HERE.measure(...given);
    };
    const snapshot = await inMemory(buildDataset({ claims: ['a fights b 2020'] }), { ...HERE, measure }).snapshot();
    await expect(Promise.all([snapshot.measures(), snapshot.measures()])).rejects.toThrow('gone');
    expect(times).toBe(1);
    expect((await snapshot.measures())?.sampled).toBe(false);
  });

  it('ends what is under way when it is stopped, and tells whoever waits', async () => {
    const stopped = createWorkshopPool(-1);
    const snapshot = await inMemory(syntheticDataset(3000, 60_000, 2), stopped.workshop).snapshot();
    const waiting = expect(snapshot.measures()).rejects.toThrow();
    const began = performance.now();
    await stopped.stop();
    await waiting;
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('finds communities once for all who ask', async () => {
    const snapshot = await inMemory(large, pool.workshop).snapshot();
    const [one, other] = await Promise.all([snapshot.communities(), snapshot.communities()]);
    expect(other).toBe(one);
  });
});

/** Does everything here, and notes what it was given for each work. */
function notingGiven(given: Map<Work, readonly unknown[]>): Workshop {
  const noting = (work: Work) => [
    work,
    (...asked: unknown[]) => {
      given.set(work, asked);
      return (HERE[work] as (...given: unknown[]) => Promise<unknown>)(...asked);
    },
  ];
  return Object.fromEntries((Object.keys(HERE) as Work[]).map(noting)) as Workshop;
}
