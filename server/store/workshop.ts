/**
 * What takes its time about a whole dataset. Each work is a function of data that threads can hand one another, columns over
 * shared memory above all; where it is done is up to who provides the workshop.
 */
import { buildColumns } from '../graph/build-columns.ts';
import { findCommunities } from '../graph/communities.ts';
import { layOut } from '../graph/layout.ts';
import { measure } from '../graph/measures.ts';
import { indexNames } from './name-tables.ts';
import { indexTexts } from './text-index.ts';

const WORKS = { buildColumns, indexNames, indexTexts, layOut, measure, findCommunities };

type Works = typeof WORKS;

export type Work = keyof Works;

export type Workshop = {
  readonly [Name in Work]: (...given: Parameters<Works[Name]>) => Promise<ReturnType<Works[Name]>>;
};

/** Does everything where it is asked, while everybody waits. */
export const HERE: Workshop = workshopOf(doHere);

/** @param done does a work, wherever it may be */
export function workshopOf(done: (work: Work, given: readonly unknown[]) => Promise<unknown>): Workshop {
  const doing = (work: Work) => [work, (...given: unknown[]) => done(work, given)] as const;
  return Object.fromEntries((Object.keys(WORKS) as Work[]).map(doing)) as Workshop;
}

/** Here; in a worker thread, that is there. */
export function doHere(work: Work, given: readonly unknown[]): Promise<unknown> {
  const make = WORKS[work] as (...given: readonly unknown[]) => unknown;
  return new Promise((resolve) => resolve(make(...given)));
}
