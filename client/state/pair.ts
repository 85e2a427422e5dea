/** What lies between two actors: what speaks for and against, and whether both held at once. */
import type { RelationshipAnswer } from '../../server/contract/records.ts';
import { timeOf } from './dates.ts';

type Dated = Pick<RelationshipAnswer, 'periods'>;
type Signed = Dated & Pick<RelationshipAnswer, 'id' | 'sign'>;

/** How surely two relationships held on one and the same day. */
export type Concurrence = 'certain' | 'possible' | 'no';

/** A positive relationship, and the negative ones between the same two. */
export interface Opposition<T> {
  positive: T;
  negative: { relationship: T; atOnce: Concurrence }[];
}

/** Every positive relationship with every negative one; empty where all have one sign. */
export function oppositionsAmong<T extends Signed>(relationships: readonly T[]): Opposition<T>[] {
  const negative = relationships.filter(({ sign }) => sign < 0);
  if (negative.length === 0) return [];
  return relationships
    .filter(({ sign }) => sign > 0)
    .map((positive) => ({
      positive,
      negative: negative.map((relationship) => ({ relationship, atOnce: concurrenceOf(positive, relationship) })),
    }));
}

export function concurrenceOf(a: Dated, b: Dated): Concurrence {
  if (stretchesMeet(a.periods.flatMap(certainStretch), b.periods.flatMap(certainStretch))) return 'certain';
  return stretchesMeet(a.periods.map(possibleStretch), b.periods.map(possibleStretch)) ? 'possible' : 'no';
}

/** Milliseconds from the first to the last, infinite where there is no limit. */
type Stretch = readonly [first: number, last: number];

/** From the latest start to the earliest end; none where nothing is certain. */
function certainStretch({ latestStart, earliestEnd }: Dated['periods'][number]): Stretch[] {
  const stretch: Stretch = [timeOf(latestStart, Infinity), timeOf(earliestEnd, -Infinity)];
  return stretch[0] <= stretch[1] ? [stretch] : [];
}

const possibleStretch = ({ earliestStart, latestEnd }: Dated['periods'][number]): Stretch => [
  timeOf(earliestStart, -Infinity),
  timeOf(latestEnd, Infinity),
];

const stretchesMeet = (some: readonly Stretch[], others: readonly Stretch[]) =>
  some.some(([first, last]) => others.some((other) => first <= other[1] && other[0] <= last));
