import { doHere, workshopOf, type Work, type Workshop } from '../store/workshop.ts';
import { createPool } from './create-pool.ts';
import type { WorkshopTask } from './workshop-worker.ts';

export interface WorkshopPool {
  workshop: Workshop;
  /** Lets what is under way end. */
  close: () => Promise<void>;
  /** Ends what is under way; whoever waits for it hears that. */
  stop: () => Promise<void>;
}

/** About how many milliseconds each work takes, from what it is given; measured on a server of 2024. */
const COSTS: { [Name in Work]: (...given: Parameters<Workshop[Name]>) => number } = {
  buildColumns: ({ codes, actorType }) => (codes.subject.length + actorType.length) / 5_000,
  indexNames: ({ actor }) => actor.length / 100,
  indexTexts: ({ pages }) => pages.reduce((sum, { length }) => sum + length, 0) / 20_000,
  layOut: ({ actorType, subject }, given) =>
    given === undefined ? 5 * actorType.length : (actorType.length + subject.length) / 2_000,
  measure: ({ actorType, subject }) => (actorType.length * (actorType.length + subject.length)) / 50_000,
  findCommunities: ({ actorType, adjacency }) => (actorType.length + adjacency.entries.length) / 2_000,
};

/**
 * A workshop that holds nobody up: what is soon done is done in this thread, the rest in others, which read columns in place.
 * They start when they are first needed and end when they are idle; they are not those that look for paths, so that neither
 * waits for the other.
 * @param mostMs milliseconds that others may have to wait: what takes longer is done aside
 */
export function createWorkshopPool(mostMs = 30): WorkshopPool {
  const pool = createPool<WorkshopTask, unknown>('workshop-worker', {
    ...{ minThreads: 0, maxThreads: 2, idleTimeout: 10_000 },
  });
  const workshop = workshopOf((work, given) => {
    const cost = (COSTS[work] as (...given: readonly unknown[]) => number)(...given);
    return cost <= mostMs ? doHere(work, given) : pool.run({ work, given });
  });
  return { workshop, close: () => pool.close(), stop: () => pool.destroy() };
}
