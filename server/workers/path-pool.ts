import { availableParallelism } from 'node:os';
import { ProblemError } from '../errors.ts';
import type { ActorGraph, GraphColumns } from '../graph/actor-graph.ts';
import type { CompiledFilter } from '../graph/filter-test.ts';
import type { PathFinder } from '../queries/paths/find-inline.ts';
import { findPaths, usualLimits } from '../queries/paths/find-paths.ts';
import type { Found, Limits, PathQuestion } from '../queries/paths/question.ts';
import { createPool } from './create-pool.ts';

/** What a worker is sent. */
export interface PathTask {
  /** The same for the same columns. */
  key: number;
  columns: GraphColumns;
  filter: CompiledFilter;
  question: PathQuestion;
  limits: Omit<Limits, 'cancelled'>;
  /** Shared; 1 at index 0 once nobody waits for the answer any more. */
  cancelled: Int32Array;
}

export interface PathPool {
  find: PathFinder;
  /** Lets what is under way end. */
  close: () => Promise<void>;
  /** Ends what is under way; whoever waits for it hears that. */
  stop: () => Promise<void>;
}

export interface PathPoolOptions {
  /** How many threads; one fewer than there are processors where it is not given, and at least one. */
  threads?: number;
  limitsFor?: (graph: ActorGraph) => Omit<Limits, 'cancelled'>;
}

/** What is done at once in this thread: about a millisecond of work. A question that needs more goes to a worker. */
const AT_ONCE = 20_000;

/** How many questions may wait for each thread. */
const WAITING = 64;

/**
 * Finds paths without holding up others: short questions in this thread, long ones in worker threads that read the graph's
 * columns in place. Threads start when they are first needed and end when they are idle.
 */
export function createPathPool({
  threads = Math.max(1, availableParallelism() - 1),
  limitsFor = usualLimits,
}: PathPoolOptions = {}): PathPool {
  const pool = createPool<PathTask, Found>('path-worker', {
    minThreads: 0,
    maxThreads: threads,
    maxQueue: WAITING * threads,
    idleTimeout: 60_000,
  });
  const find: PathFinder = async (graph, { compiled, ...test }, question, signal) => {
    const limits = limitsFor(graph);
    const found = findPaths(graph, test, question, { ...limits, work: Math.min(AT_ONCE, limits.work) });
    const reach = found.reach;
    const cutShort = found.truncated === 'work' || (reach?.exact === false && reach.hops === undefined);
    if (!cutShort || limits.work <= AT_ONCE) return found;
    if (pool.queueSize >= WAITING * threads) {
      throw new ProblemError('busy', 'Too many long questions are waiting; ask again in some seconds');
    }
    const cancelled = new Int32Array(new SharedArrayBuffer(4));
    const cancel = () => Atomics.store(cancelled, 0, 1);
    if (signal?.aborted) cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    return pool.run({ ...columnsOf(graph), filter: compiled, question, limits, cancelled });
  };
  return { find, close: () => pool.close(), stop: () => pool.destroy() };
}

const keys = new WeakMap<ActorGraph, number>();
let lastKey = 0;

/** The columns of a graph without its records, which a worker does not need. */
function columnsOf(graph: ActorGraph): Pick<PathTask, 'key' | 'columns'> {
  const key = keys.get(graph) ?? (lastKey += 1);
  keys.set(graph, key);
  const { actorType, subject, object, kind, firstClaim, claimColumns, confidences, symmetric, adjacency } = graph;
  return {
    key,
    columns: { actorType, subject, object, kind, firstClaim, claimColumns, confidences, symmetric, adjacency },
  };
}
