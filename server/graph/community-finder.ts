import type { ActorGraph } from './actor-graph.ts';
import { findCommunities, type Communities } from './communities.ts';

/** Finds the communities of a graph; where and when is up to who provides it. */
export type CommunityFinder = (graph: ActorGraph) => Promise<Communities>;

/** Has them found once for each graph, however many ask at the same time; anew where that failed. */
export function foundOnce(find: CommunityFinder): CommunityFinder {
  const asked = new WeakMap<ActorGraph, Promise<Communities>>();
  return (graph) => {
    const known = asked.get(graph);
    if (known) return known;
    const finding = find(graph).catch((error: unknown) => {
      asked.delete(graph);
      throw error;
    });
    asked.set(graph, finding);
    return finding;
  };
}

/** Finds them in this thread. */
export const findCommunitiesInline = foundOnce((graph) => Promise.resolve(findCommunities(graph)));
