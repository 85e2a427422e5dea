/** What is asked of the engine and what it answers, in indexes of the graph's columns. Both can be sent to a worker. */
import type { DIRECTIONS, PATH_MODES, PATH_ORDERS } from '../../contract/paths.ts';

export interface PathQuestion {
  /** Actors; they differ. */
  from: number;
  to: number;
  mode: (typeof PATH_MODES)[number];
  order: (typeof PATH_ORDERS)[number];
  /** How many paths at most. */
  k: number;
  /** At most 63. */
  maxHops: number;
  direction: (typeof DIRECTIONS)[number];
  /** Actors that every path passes, and others that none passes. */
  via: readonly number[];
  avoid: readonly number[];
}

/** Actors in order, and the relationship between each and the next. */
export interface Walk {
  actors: readonly number[];
  relationships: readonly number[];
  /** The confidence of the least credible hop, 0-100. */
  weakest: number;
}

/** What a search may cost. */
export interface Limits {
  /** How many entries of adjacency it may look at and how many hops it may try. */
  work: number;
  /** How long it may take, in milliseconds. */
  milliseconds: number;
  /** How much of that work may go into counting whom either end reaches, where there is no way. */
  counting: number;
  /** Whether nobody waits for the answer any more; asked now and then. */
  cancelled?: () => boolean;
}

/** `k`: there are more paths than were asked for. The others: the search was stopped, and there may be more. */
export type Truncation = 'k' | 'work' | 'time' | 'cancelled';

/** How far each side gets where no path was found. */
export interface Reach {
  /** How many other actors can be reached from `from`, and from how many `to` can be reached. */
  from: number;
  to: number;
  /** The search for them was not cut short: the figures are exact. */
  exact: boolean;
  /** The ends whose figure is not exact: there are at least so many. */
  atLeast: ('from' | 'to')[];
  /** It is certain that no way joins the two, since one side has been gone through to its end. */
  ruledOut: boolean;
  /** How many hops it would take without `maxHops`, `via` and `order`; absent where there is no way. */
  hops?: number;
}

export interface Found {
  /** In the order of the question. */
  walks: Walk[];
  truncated?: Truncation;
  /** Where there is no walk. */
  reach?: Reach;
  /** How much work it took. */
  work: number;
}
