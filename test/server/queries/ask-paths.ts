/** The paths of little graphs, written as short as examples want them. */
import { relationshipId, type ActorGraph } from '../../../server/graph/actor-graph.ts';
import { buildActorGraph } from '../../../server/graph/build-graph.ts';
import { select, type Filter } from '../../../server/graph/filter.ts';
import { findPaths } from '../../../server/queries/paths/find-paths.ts';
import type { Limits, PathQuestion } from '../../../server/queries/paths/question.ts';
import { buildActor, buildDataset, type ClaimText } from '../../builders.ts';

export type Question = Omit<PathQuestion, 'from' | 'to' | 'via' | 'avoid'> & { via?: string[]; avoid?: string[] };

export const generous: Limits = { work: 1_000_000, milliseconds: 10_000, counting: 1_000_000 };

export const usual: Question = { mode: 'all', order: 'hops', k: 1000, maxHops: 8, direction: 'any' };

/** Of the actors a to e; b are media and c is a state. */
export const graphOf = (claims: readonly ClaimText[]) => {
  const others = ['a', 'd', 'e'].map((id) => buildActor(id));
  const actors = [...others, buildActor('b', { subtype: 'media' }), buildActor('c', { type: 'state' })];
  return buildActorGraph(buildDataset({ claims, actors }));
};

/** The paths from a to e, each as the ids of its relationships. */
export function pathsIn(graph: ActorGraph, question: Partial<Question> = {}, filter: Filter = {}, work = 1_000_000) {
  const index = (id: string) => graph.actorIndex.get(id)!;
  const { via = [], avoid = [], ...rest } = { ...usual, ...question };
  const asked = { ...rest, from: index('a'), to: index('e'), via: via.map(index), avoid: avoid.map(index) };
  const { walks, truncated } = findPaths(graph, select(graph, filter), asked, { ...generous, work });
  const ids = walks.map(({ relationships }) => relationships.map((hop) => relationshipId(graph, hop)));
  const actors = walks.map((walk) => walk.actors.map((actor) => graph.actors.at(actor)!.id).join(''));
  return { ids, actors, truncated };
}
