import { Piscina } from 'piscina';
import type { Communities, TiedActors } from '../graph/communities.ts';
import { findCommunitiesInline, foundOnce, type CommunityFinder } from '../graph/community-finder.ts';
import { workerFile } from './worker-file.ts';

export interface CommunityPool {
  find: CommunityFinder;
  close: () => Promise<void>;
}

/** Relationships: among so many, communities are found in less time than a thread takes to start. */
const AT_ONCE = 20_000;

/**
 * Finds communities without holding up others: of a small graph in this thread, of a large one in a thread that reads the
 * graph's columns in place. It is one thread of its own, so that neither long paths nor another graph's communities wait for
 * many of them; it starts when it is first needed and ends when it is idle.
 */
export function createCommunityPool(): CommunityPool {
  const pool = new Piscina<TiedActors, Communities>({
    ...workerFile('community-worker'),
    ...{ minThreads: 0, maxThreads: 1, idleTimeout: 10_000 },
  });
  const find = foundOnce((graph) => {
    if (graph.subject.length <= AT_ONCE) return findCommunitiesInline(graph);
    const { actorType, adjacency, symmetric } = graph;
    return pool.run({ actorType, adjacency, symmetric });
  });
  return { find, close: () => pool.close() };
}
