import { Piscina } from 'piscina';
import type { ActorGraph, GraphColumns } from '../../graph/actor-graph.ts';
import type { CompiledFilter } from '../../graph/filter-test.ts';
import { findPaths, usualLimits } from './find-paths.ts';
import type { PathFinder } from './find-inline.ts';
import type { Found, Limits, PathQuestion } from './question.ts';

/** What is done at once in this thread: about a millisecond of work. A question that needs more goes to a worker. */
const AT_ONCE = 20_000;

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

/** The worker beside this file's sources, or beside what is built of them. */
const [WORKER, LOADER] = import.meta.url.endsWith('.ts')
  ? (['../../path-worker.ts', ['--import', 'tsx']] as const)
  : (['./path-worker.js', []] as const);

/**
 * Finds paths without holding up others: short questions in this thread, long ones in worker threads that read the graph's
 * columns in place. Threads start when they are first needed and end when they are idle.
 */
export function createPathPool(threads: number): { find: PathFinder; close: () => Promise<void> } {
  const pool = new Piscina<PathTask, Found>({
    filename: new URL(WORKER, import.meta.url).href,
    execArgv: [...LOADER],
    minThreads: 0,
    maxThreads: threads,
    maxQueue: 64 * threads,
    idleTimeout: 60_000,
  });
  const find: PathFinder = async (graph, { compiled, ...test }, question, signal) => {
    const limits = usualLimits(graph);
    const found = findPaths(graph, test, question, { ...limits, work: Math.min(AT_ONCE, limits.work) });
    if (found.truncated !== 'work' || limits.work <= AT_ONCE) return found;
    const cancelled = new Int32Array(new SharedArrayBuffer(4));
    signal?.addEventListener('abort', () => Atomics.store(cancelled, 0, 1), { once: true });
    return pool.run({ ...columnsOf(graph), filter: compiled, question, limits, cancelled });
  };
  return { find, close: () => pool.close() };
}

const keys = new WeakMap<ActorGraph, number>();
let lastKey = 0;

/** The columns of a graph without its records, which a worker does not need. */
function columnsOf(graph: ActorGraph): Pick<PathTask, 'key' | 'columns'> {
  const key = keys.get(graph) ?? (lastKey += 1);
  keys.set(graph, key);
  const { actorType, subject, object, kind, firstClaim, claimColumns, symmetric, outgoing, incoming } = graph;
  return {
    key,
    columns: { actorType, subject, object, kind, firstClaim, claimColumns, symmetric, outgoing, incoming },
  };
}
