/** The engine itself, on columns made of the arrays; its answers are the lists of actors and relationships. */
import { dayOf, FOREVER } from '../../../graph-data/schema/day.ts';
import type { GraphColumns } from '../../../server/graph/actor-graph.ts';
import { int32Column, uint16Column, uint8Column, withAdjacency } from '../../../server/graph/columns.ts';
import { testFor, type CompiledFilter } from '../../../server/graph/filter-test.ts';
import { findPaths, usualLimits } from '../../../server/queries/paths/find-paths.ts';
import type { PathQuestion } from '../../../server/queries/paths/question.ts';
import { runPeer, type Answer } from '../ask.ts';
import { folder } from '../ask.ts';
import { OPEN, readArrays, type GraphArrays, type Plan } from '../graph-arrays.ts';
import { MOST } from '../works.ts';

function buildColumns({ actors, symmetric }: Plan, arrays: GraphArrays): GraphColumns {
  const count = arrays.subject.length;
  const column = <T extends Int32Array | Uint16Array | Uint8Array>(made: T, items: ArrayLike<number>): T => {
    made.set(items);
    return made;
  };
  const years = Array.from({ length: 2100 }, (_, year) => [dayOf(year, 1, 1), dayOf(year, 12, 31)] as const);
  const days = (from: Uint16Array, edge: 0 | 1) => {
    const made = int32Column(count);
    for (let index = 0; index < count; index += 1) {
      made[index] = from[index] === OPEN ? FOREVER : years[from[index]!]![edge];
    }
    return made;
  };
  const firstClaim = int32Column(count + 1);
  for (let index = 0; index <= count; index += 1) firstClaim[index] = index;
  return withAdjacency({
    actorType: uint8Column(actors),
    subject: column(int32Column(count), arrays.subject),
    object: column(int32Column(count), arrays.object),
    kind: column(uint16Column(count), arrays.kind),
    symmetric: column(uint8Column(symmetric.length), symmetric),
    firstClaim,
    claimColumns: {
      ...{ earliestStart: days(arrays.began, 0), latestStart: days(arrays.began, 1) },
      ...{ earliestEnd: days(arrays.ended, 0), latestEnd: days(arrays.ended, 1) },
      confidence: column(uint8Column(count), arrays.confidence),
      ...{
        denies: uint8Column(count),
        hedged: uint8Column(count),
        report: int32Column(count),
        root: int32Column(count),
      },
    },
  });
}

function timed(plan: Plan): { columns: GraphColumns; milliseconds: number } {
  const arrays = readArrays(folder);
  const start = performance.now();
  const columns = buildColumns(plan, arrays);
  return { columns, milliseconds: performance.now() - start };
}

runPeer((plan) => {
  const { columns, milliseconds } = timed(plan);
  const limits = usualLimits(columns);
  const every: CompiledFilter = { kinds: uint8Column(plan.symmetric.length).fill(1) };
  const some: CompiledFilter = {
    kinds: uint8Column(plan.symmetric.length),
    during: { windows: [{ first: dayOf(plan.filter.year, 1, 1), last: FOREVER }], certainly: false },
  };
  for (const kind of plan.filter.kinds) some.kinds[kind] = 1;
  const ask =
    (filter: CompiledFilter, mode: PathQuestion['mode'], k: number, maxHops = 63): Answer =>
    (from, to) => {
      const question = { from, to, mode, k, maxHops, order: 'hops', direction: 'any', via: [], avoid: [] } as const;
      const { walks } = findPaths(columns, testFor(columns, filter), question, limits);
      return walks.map(({ relationships }) => relationships.length);
    };
  const answers = {
    one: ask(every, 'shortest', 1),
    ten: ask(every, 'shortest', 10),
    filtered: ask(some, 'shortest', 10),
    five: ask(every, 'k-shortest', 5),
    all: ask(every, 'all', MOST, 4),
  };
  return { answers, milliseconds };
});
