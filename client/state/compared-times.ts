/** The time of the filters beside another: which is A and which B, and what became of relationships from A to B. */
import { useMemo, useState } from 'react';
import { parseEdtf, spanOf } from '../../graph-data/schema/edtf.ts';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import type { Edge } from './graph-changes.ts';
import { useGraph, type Loaded } from './queries.ts';
import { certainOnly, passingInEither, timeChanges, type Letter, type TimeChanges } from './time-changes.ts';
import { useView } from './use-view.ts';
import { showsFamily, type Filters, type View } from './view.ts';

/** Two times in EDTF; A is the one that begins first, or ends first where they begin together. */
export interface Times {
  a: string;
  b: string;
  /** Which of them the filters ask for; the other is what it is compared with. */
  filtered: Letter;
  /** Whether A comes first; neither does where one lies within the other. */
  ordered: boolean;
}

/** The two times of a view; undefined where it compares none. */
export function timesOf({ filters: { during }, against }: Pick<View, 'filters' | 'against'>): Times | undefined {
  if (during === undefined || against === undefined) return undefined;
  const [here, there] = [spanIn(during), spanIn(against)];
  const isFirst = here.first - there.first || here.last - there.last;
  const [first, second] = isFirst <= 0 ? [here, there] : [there, here];
  const ordered = first.first < second.first && first.last < second.last;
  return isFirst <= 0
    ? { a: during, b: against, filtered: 'a', ordered }
    : { a: against, b: during, filtered: 'b', ordered };
}

/** A time in a link may be one that cannot be read; the server says what is wrong with it. */
function spanIn(text: string): { first: number; last: number } {
  try {
    return spanOf(parseEdtf(text));
  } catch {
    return { first: 0, last: 0 };
  }
}

/** What is told of two times. */
export interface ComparedTimes {
  times: Times;
  /** Of the families that are shown. Undefined while the answers are on their way, or where there are none. */
  changes: TimeChanges | undefined;
  /** Of every family. */
  ofAll: TimeChanges | undefined;
  error: Error | null;
  /** The graph is too large to compare two times of it: of what is not drawn nobody can say whether it ended. */
  isPart: boolean;
  refetch: () => void;
}

/** Undefined where no times are compared. */
export function useComparedTimes(): ComparedTimes | undefined {
  const { filters, against } = useView();
  const times = useMemo(() => timesOf({ filters, against }), [against, filters]);
  const a = useGraph(times && { ...filters, ...WITHOUT, during: times.a });
  const b = useGraph(times && { ...filters, ...WITHOUT, during: times.b });
  const isPart = [a, b].some(({ data }) => data?.leftOut !== undefined);
  const settled = times && a.data && b.data && !isPart && !a.isPlaceholderData && !b.isPlaceholderData;
  const now = settled ? changesUnder(filters, a.data!, b.data!) : undefined;
  // While another time is asked for, what was told of the one before it stays.
  const [told, setTold] = useState(now);
  if (told !== now && (now || !times)) setTold(now);
  if (!times) return undefined;
  const refetch = () => [a, b].map((answer) => answer.refetch());
  const { changes, ofAll } = now ?? told ?? { changes: undefined, ofAll: undefined };
  return { times, changes, ofAll, isPart, error: a.error ?? b.error, refetch };
}

/** What a relationship must have in one of the times at least is asked here: what lacks it in the other has not ended. */
const WITHOUT = {
  ...{ certainty: undefined, minConfidence: undefined, minRoots: undefined, maxRoots: undefined },
  ...{ disputed: undefined, hedged: undefined },
};

type Told = Record<'changes' | 'ofAll', TimeChanges>;

/** What was made of an answer last: several parts of the page ask for the same. */
const made = new WeakMap<GraphAnswer, { b: GraphAnswer; key: string; told: Told }>();

function changesUnder(filters: Filters, a: GraphAnswer, b: GraphAnswer): Told {
  const key = JSON.stringify(filters);
  const before = made.get(a);
  if (before?.b === b && before.key === key) return before.told;
  const { minConfidence = 0, minRoots = 0, maxRoots = Infinity, disputed, hedged, certainty } = filters;
  const passes = (edge: Edge) =>
    edge.confidence >= minConfidence &&
    edge.roots >= minRoots &&
    edge.roots <= maxRoots &&
    (hedged === undefined || edge.hedged === hedged) &&
    (disputed === undefined || edge.disputed === disputed);
  const changesAmong = (test: (edge: Edge) => boolean) => {
    const all = timeChanges(...passingInEither(a, b, test));
    return certainty === 'certain' ? certainOnly(all) : all;
  };
  const told = {
    changes: changesAmong((edge) => showsFamily(filters, edge.family) && passes(edge)),
    ofAll: changesAmong(passes),
  };
  made.set(a, { b, key, told });
  return told;
}

/**
 * What is shown on the map, as `useGraph` has it with every family: what the filters leave; where two times are compared,
 * what held in either.
 */
export function useShownGraph(): Loaded<GraphAnswer> {
  const { filters } = useView();
  const filtered = useGraph(filters);
  const changes = useComparedTimes()?.ofAll;
  const { data } = filtered;
  // By the data alone: what the query says of itself is another object with each rendering.
  const shown = useMemo(() => {
    if (!changes || !data) return data;
    // A line is solid only where nothing about it is in doubt in either time.
    const edges = changes.relationships.map(({ edge, certain }) => ({ ...edge, certain }));
    return { ...data, edges };
  }, [changes, data]);
  return shown === data ? filtered : { ...filtered, data: shown };
}
