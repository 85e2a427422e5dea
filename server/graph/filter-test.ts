/**
 * A filter at work on columns. It is made of numbers and masks alone, so that it can be sent to a worker thread, and it
 * tests a relationship without allocating anything, unless that has a denial. What the terms mean is said in `filter.ts`.
 */
import type { Day } from '../../graph-data/schema/day.ts';
import type { GraphColumns } from './actor-graph.ts';
import { Sieve } from './sieve.ts';
import { wholeTest, type WholeTest } from './whole-test.ts';

/** A filter as numbers. Masks hold 1 for what passes; an absent one lets everything pass. */
export interface CompiledFilter {
  kinds: Uint8Array;
  /** By actor, with whether both ends must be in it or one. */
  actors?: { mask: Uint8Array; both: boolean };
  /** By index in `ACTOR_CLASSES`; both ends. */
  actorTypes?: Uint8Array;
  reports?: Uint8Array;
  /** One window after another, with days between them. */
  during?: { windows: readonly Days[]; certainly: boolean };
  minConfidence?: number;
  minRoots?: number;
  maxRoots?: number;
  disputed?: boolean;
  hedged?: boolean;
}

/** The days from the first to the last. */
export interface Days {
  first: Day;
  last: Day;
}

/** Tests relationships and claim rows by their indexes. */
export interface FilterTest {
  readonly sieve: Sieve;
  /** As `sieve`, for who asks more than the filter does: everything that passes is in doubt. */
  doubtingSieve(): Sieve;
  /** The relationship satisfies the filter: some chosen claim asserts it. */
  accepts(relationship: number): boolean;
  /** The filter chooses claims about the relationship, were it only to deny it. */
  mentions(relationship: number): boolean;
  /** The filter chooses the claim. */
  chooses(row: number): boolean;
  /** The best among the chosen claims that assert, 0-100. */
  confidence(relationship: number): number;
  /** How many independent sources the chosen claims that assert go back to. */
  roots(relationship: number): number;
  /** A chosen claim denies what another asserts, of a time that both can mean. */
  disputed(relationship: number): boolean;
  /** Some chosen claim asserts it, and each that does is hedged. */
  hedged(relationship: number): boolean;
}

/** Whether what the chosen claims come to satisfies the terms that are asked of that. */
function judge(whole: WholeTest, filter: CompiledFilter): (relationship: number) => boolean {
  const { minConfidence, minRoots, maxRoots, disputed } = filter;
  const counts = minRoots !== undefined || maxRoots !== undefined;
  const [least, most, hedged] = [minRoots ?? 0, maxRoots ?? Infinity, filter.hedged === true];
  if (minConfidence === undefined && !counts && disputed === undefined && !hedged) return () => true;
  return (relationship) => {
    if (minConfidence !== undefined && whole.confidence(relationship) < minConfidence) return false;
    if (hedged && !whole.hedged(relationship)) return false;
    if (counts) {
      const roots = whole.roots(relationship);
      if (roots < least || roots > most) return false;
    }
    return disputed === undefined || whole.disputed(relationship) === disputed;
  };
}

export function testFor(columns: GraphColumns, filter: CompiledFilter): FilterTest {
  const { subject, object, kind, firstClaim, actorType, claimColumns } = columns;
  const { denies, hedged, report, earliestStart, latestStart, earliestEnd, latestEnd } = claimColumns;
  const { kinds, actors, actorTypes, reports, during } = filter;
  const outright = filter.hedged === false;

  const chooses = (row: number): boolean => {
    if (reports?.[report[row]!] === 0) return false;
    if (outright && hedged[row] === 1 && denies[row] === 0) return false;
    if (during === undefined) return true;
    // A denial is heard wherever it may apply: asking for certainty must not hide a doubt.
    const certainly = during.certainly && denies[row] === 0;
    const starts = certainly ? latestStart[row]! : earliestStart[row]!;
    const ends = certainly ? earliestEnd[row]! : latestEnd[row]!;
    for (const { first, last } of during.windows) if (starts <= last && ends >= first) return true;
    return false;
  };
  const fits = (relationship: number): boolean => {
    if (kinds[kind[relationship]!] === 0) return false;
    if (actorTypes === undefined && actors === undefined) return true;
    const [from, to] = [subject[relationship]!, object[relationship]!];
    if (actorTypes !== undefined && (actorTypes[actorType[from]!] === 0 || actorTypes[actorType[to]!] === 0))
      return false;
    if (actors === undefined) return true;
    const { mask, both } = actors;
    return both ? mask[from] === 1 && mask[to] === 1 : mask[from] === 1 || mask[to] === 1;
  };
  const whole = wholeTest(columns, chooses);
  const holds = judge(whole, filter);
  const some = (relationship: number, alsoDenied: boolean): boolean => {
    const end = firstClaim[relationship + 1]!;
    for (let row = firstClaim[relationship]!; row < end; row += 1) {
      if ((alsoDenied || denies[row] === 0) && chooses(row)) return true;
    }
    return false;
  };
  return {
    sieve: new Sieve(filter),
    doubtingSieve: () => new Sieve(filter, true),
    chooses,
    accepts: (relationship) => fits(relationship) && some(relationship, false) && holds(relationship),
    mentions: (relationship) => fits(relationship) && some(relationship, true) && holds(relationship),
    ...whole,
  };
}
