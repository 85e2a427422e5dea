/**
 * What a filter means; defined here alone.
 *
 * A relationship satisfies a filter by itself, through claims that do so together. Terms about claims (`report`,
 * `exceptReport`, `exceptPublisher`, `during` with `certainty`) choose its claims; the relationship is then taken as if
 * these claims were all there were, and the terms about relationships (`minConfidence`, `minRoots`, `disputed`) are asked
 * of that. A relationship that no chosen claim asserts is not there.
 */
import type { ActorType } from '../../graph-data/schema/actor.ts';
import type { Day } from '../../graph-data/schema/day.ts';
import type { Bounds } from '../../graph-data/schema/edtf.ts';
import { certainlyWithin, possiblyWithin } from '../../graph-data/schema/edtf.ts';
import type { Report } from '../../graph-data/schema/report.ts';
import { signName, type Family, type SignName } from '../../graph-data/schema/vocabulary.ts';
import { everyRelationship, type ActorGraph } from './actor-graph.ts';

/** A filter whose names have been resolved to ids. An absent term lets everything pass. */
export interface Filter {
  /** One: relationships of that actor. Several: relationships among them. */
  actors?: readonly string[];
  /** Both ends are of these types. */
  actorTypes?: readonly ActorType[];
  kinds?: readonly string[];
  families?: readonly Family[];
  signs?: readonly SignName[];
  during?: { first: Day; last: Day; certainly: boolean };
  minConfidence?: number;
  minRoots?: number;
  reports?: readonly string[];
  exceptReports?: readonly string[];
  exceptPublishers?: readonly string[];
  disputed?: boolean;
}

/** A filter made ready for one graph. */
export interface Selection {
  readonly graph: ActorGraph;
  /** Whether the relationship satisfies the filter: some chosen claim asserts it. */
  accepts(relationship: number): boolean;
  /** Whether the filter chooses claims about it, were it only to deny it. */
  mentions(relationship: number): boolean;
  /** The claim rows that the filter chooses of a relationship. */
  claimRows(relationship: number): number[];
  /** Whether a claim, wherever it stands, certainly held in the time asked for. */
  certain(row: number): boolean;
}

/** The bounds of a claim row. */
export function boundsOfRow({ claimColumns }: ActorGraph, row: number): Bounds {
  return {
    earliestStart: claimColumns.earliestStart[row]!,
    latestStart: claimColumns.latestStart[row]!,
    earliestEnd: claimColumns.earliestEnd[row]!,
    latestEnd: claimColumns.latestEnd[row]!,
  };
}

/** Makes a filter ready. Ids that the graph does not have match nothing. */
export function select(graph: ActorGraph, filter: Filter): Selection {
  const ends = endTest(graph, filter);
  const kinds = kindMask(graph, filter);
  const chosen = claimTest(graph, filter);
  const whole = wholeTest(graph, filter);
  const { firstClaim, claimColumns } = graph;
  const claimRows = (relationship: number) => {
    const rows: number[] = [];
    for (let row = firstClaim[relationship]!; row < firstClaim[relationship + 1]!; row += 1) {
      if (chosen(row)) rows.push(row);
    }
    return rows;
  };
  const asserted = (relationship: number) => {
    for (let row = firstClaim[relationship]!; row < firstClaim[relationship + 1]!; row += 1) {
      if (claimColumns.denies[row] === 0 && chosen(row)) return true;
    }
    return false;
  };
  const fits = (relationship: number) => kinds[graph.kind[relationship]!] === 1 && ends(relationship);
  const holds = (relationship: number) => whole === undefined || whole(claimRows(relationship));
  return {
    graph,
    claimRows,
    accepts: (relationship) => fits(relationship) && asserted(relationship) && holds(relationship),
    mentions: (relationship) => fits(relationship) && claimRows(relationship).length > 0 && holds(relationship),
    certain: (row) => {
      const { during } = filter;
      return during === undefined || certainlyWithin(boundsOfRow(graph, row), during.first, during.last);
    },
  };
}

/** The relationships that a selection accepts, ascending. */
export function acceptedBy(selection: Selection): number[] {
  return everyRelationship(selection.graph).filter((relationship) => selection.accepts(relationship));
}

/** Whether a claim denies what another asserts of a time that both can mean. */
export function isDisputed(graph: ActorGraph, rows: readonly number[]): boolean {
  const { denies } = graph.claimColumns;
  return rows.some((denial) => {
    if (denies[denial] === 0) return false;
    const { earliestStart, latestEnd } = boundsOfRow(graph, denial);
    return rows.some((row) => denies[row] === 0 && possiblyWithin(boundsOfRow(graph, row), earliestStart, latestEnd));
  });
}

/** The highest confidence among the claims that assert. */
export function confidenceIn({ claimColumns }: ActorGraph, rows: readonly number[]): number {
  return rows.reduce(
    (best, row) => (claimColumns.denies[row] ? best : Math.max(best, claimColumns.confidence[row]!)),
    0,
  );
}

/** How many independent sources assert. */
export function rootsIn({ claimColumns }: ActorGraph, rows: readonly number[]): number {
  return new Set(rows.filter((row) => claimColumns.denies[row] === 0).map((row) => claimColumns.root[row])).size;
}

function endTest(graph: ActorGraph, { actors, actorTypes }: Filter): (relationship: number) => boolean {
  const { subject, object } = graph;
  const named = actors && maskOf(graph.actors, ({ id }) => actors.includes(id));
  const typed = actorTypes && maskOf(graph.actors, ({ type }) => actorTypes.includes(type));
  const several = new Set(actors).size > 1;
  return (relationship) => {
    const [from, to] = [subject[relationship]!, object[relationship]!];
    if (typed && !(typed[from] && typed[to])) return false;
    if (!named) return true;
    return several ? named[from] === 1 && named[to] === 1 : named[from] === 1 || named[to] === 1;
  };
}

function kindMask(graph: ActorGraph, { kinds, families, signs }: Filter): Uint8Array {
  return maskOf(
    graph.kinds,
    ({ id, family, sign }) =>
      (kinds?.includes(id) ?? true) &&
      (families?.includes(family) ?? true) &&
      (signs?.includes(signName(sign)) ?? true),
  );
}

function claimTest(graph: ActorGraph, { reports, exceptReports, exceptPublishers, during }: Filter) {
  const { report, denies } = graph.claimColumns;
  // Who leaves a publisher out leaves out what others republish of it, too.
  const left = ({ publisher, derivedFrom }: Report) =>
    [publisher, derivedFrom?.publisher].some((id) => id !== undefined && exceptPublishers?.includes(id));
  const allowed = maskOf(
    graph.reports,
    (item) => (reports?.includes(item.id) ?? true) && !exceptReports?.includes(item.id) && !left(item),
  );
  return (row: number) => {
    if (allowed[report[row]!] === 0) return false;
    if (during === undefined) return true;
    // A denial is heard wherever it may apply: asking for certainty must not hide a doubt.
    const held = during.certainly && denies[row] === 0 ? certainlyWithin : possiblyWithin;
    return held(boundsOfRow(graph, row), during.first, during.last);
  };
}

function wholeTest(graph: ActorGraph, { minConfidence, minRoots, disputed }: Filter) {
  if (minConfidence === undefined && minRoots === undefined && disputed === undefined) return undefined;
  return (rows: number[]) =>
    (minConfidence === undefined || confidenceIn(graph, rows) >= minConfidence) &&
    (minRoots === undefined || rootsIn(graph, rows) >= minRoots) &&
    (disputed === undefined || isDisputed(graph, rows) === disputed);
}

const maskOf = <T>(items: readonly T[], test: (item: T) => boolean): Uint8Array =>
  Uint8Array.from(items, (item) => (test(item) ? 1 : 0));
