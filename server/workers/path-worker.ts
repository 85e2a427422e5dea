/** A worker thread that finds paths on columns in shared memory. */
import type { GraphColumns } from '../graph/actor-graph.ts';
import { testFor } from '../graph/filter-test.ts';
import type { PathTask } from './path-pool.ts';
import { findPaths } from '../queries/paths/find-paths.ts';
import type { Found } from '../queries/paths/question.ts';

/** The columns of the last task: the next one is most often about the same, and the scratch arrays go with them. */
let kept: { key: number; columns: GraphColumns } | undefined;

export default function answer({ key, columns, filter, question, limits, cancelled }: PathTask): Found {
  if (kept?.key !== key) kept = { key, columns };
  const isCancelled = () => Atomics.load(cancelled, 0) === 1;
  return findPaths(kept.columns, testFor(kept.columns, filter), question, { ...limits, cancelled: isCancelled });
}
