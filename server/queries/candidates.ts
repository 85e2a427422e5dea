import { relationshipCount, relationshipsOf, type ActorGraph } from '../graph/actor-graph.ts';
import type { Filter } from '../graph/filter.ts';

/** Indexes of relationships, ascending, without a list of them where they are all. */
export interface Candidates {
  length: number;
  at: (place: number) => number;
}

/** The relationships that a filter may accept: those of the actors that it names, or else all. */
export function candidatesOf(graph: ActorGraph, { actors }: Filter): Candidates {
  if (!actors) return { length: relationshipCount(graph), at: (place) => place };
  const own = actors.map((id) => relationshipsOf(graph, graph.actorIndex.get(id)!));
  const found = own.length === 1 ? own[0]! : [...new Set(own.flat())].sort((a, b) => a - b);
  return { length: found.length, at: (place) => found[place]! };
}
