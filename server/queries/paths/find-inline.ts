import type { ActorGraph } from '../../graph/actor-graph.ts';
import type { Selection } from '../../graph/filter.ts';
import { findPaths, usualLimits } from './find-paths.ts';
import type { Found, PathQuestion } from './question.ts';

/** Finds paths; where and when is up to who provides it. `signal` tells that nobody waits for the answer any more. */
export type PathFinder = (
  graph: ActorGraph,
  selection: Selection,
  question: PathQuestion,
  signal?: AbortSignal,
) => Promise<Found>;

/** Finds paths in this thread. */
export const findInline: PathFinder = (graph, selection, question) =>
  Promise.resolve(findPaths(graph, selection, question, usualLimits(graph)));
