/**
 * What a filter means; defined here alone, and put to work in `filter-test.ts`.
 *
 * A relationship satisfies a filter by itself, through claims that do so together. Terms about claims (`report`,
 * `exceptReport`, `exceptPublisher`, `during` with `certainty`) choose its claims; the relationship is then taken as if
 * these claims were all there were, and the terms about relationships (`minConfidence`, `minRoots`, `maxRoots`, `disputed`) are
 * asked of that. A relationship that no chosen claim asserts is not there. `hedged` is of both sorts, so that it parts the
 * relationships in two: `true` asks for those that chosen claims assert with a hedge alone, `false` takes what is asserted with a
 * hedge as not said. A denial is heard whether it is hedged or not. Several times given as `during` mean the days of all of
 * them: those that meet are one time; a claim that held in one of two times apart, but in neither for certain, is only possible.
 */
import { ACTOR_CLASSES, isOneOf, type ActorClass } from '../../graph-data/schema/actor-types.ts';
import { certainlyWithin, namesTime, type Bounds } from '../../graph-data/schema/edtf.ts';
import type { Report } from '../../graph-data/schema/report.ts';
import { signName, type Family, type SignName } from '../../graph-data/schema/vocabulary.ts';
import { everyRelationship, type ActorGraph, type GraphColumns } from './actor-graph.ts';
import { uint8Column } from './columns.ts';
import { testFor, type CompiledFilter, type Days, type FilterTest } from './filter-test.ts';

/** A filter whose names have been resolved to ids. An absent term lets everything pass. */
export interface Filter {
  /** One: relationships of that actor. Several: relationships among them. */
  actors?: readonly string[];
  /** Both ends are of these types, and of none of those. */
  actorTypes?: readonly ActorClass[];
  exceptActorTypes?: readonly ActorClass[];
  kinds?: readonly string[];
  families?: readonly Family[];
  signs?: readonly SignName[];
  /** Held on some day of any of the windows; whether this has to be certain. */
  during?: { windows: readonly Days[]; certainly: boolean };
  minConfidence?: number;
  minRoots?: number;
  maxRoots?: number;
  reports?: readonly string[];
  exceptReports?: readonly string[];
  exceptPublishers?: readonly string[];
  disputed?: boolean;
  /** Whether every claim that asserts it is hedged. */
  hedged?: boolean;
}

/** A filter made ready for one graph. */
export interface Selection extends FilterTest {
  readonly graph: ActorGraph;
  readonly compiled: CompiledFilter;
  /** The claim rows that the filter chooses of a relationship. */
  claimRows(relationship: number): number[];
  /** Whether a claim, wherever it stands, certainly held in the time asked for; or, where none is, in a time that it names. */
  certain(row: number): boolean;
}

/** Makes a filter ready. Ids that the graph does not have match nothing. */
export function select(graph: ActorGraph, filter: Filter): Selection {
  const compiled = compileFilter(graph, filter);
  const { during } = compiled;
  const test = testFor(graph, compiled);
  return {
    graph,
    compiled,
    ...test,
    claimRows(relationship) {
      const rows: number[] = [];
      for (let row = graph.firstClaim[relationship]!; row < graph.firstClaim[relationship + 1]!; row += 1) {
        if (test.chooses(row)) rows.push(row);
      }
      return rows;
    },
    certain(row) {
      const bounds = boundsOfRow(graph, row);
      if (during === undefined) return namesTime(bounds);
      return during.windows.some(({ first, last }) => certainlyWithin(bounds, first, last));
    },
  };
}

/** The relationships that a selection accepts, ascending. */
export function acceptedBy(selection: Selection): number[] {
  return everyRelationship(selection.graph).filter((relationship) => selection.accepts(relationship));
}

/** The bounds of a claim row. */
export function boundsOfRow({ claimColumns }: GraphColumns, row: number): Bounds {
  return {
    earliestStart: claimColumns.earliestStart[row]!,
    latestStart: claimColumns.latestStart[row]!,
    earliestEnd: claimColumns.earliestEnd[row]!,
    latestEnd: claimColumns.latestEnd[row]!,
  };
}

function compileFilter(graph: ActorGraph, filter: Filter): CompiledFilter {
  const { actors, actorTypes, exceptActorTypes, during, minConfidence, minRoots, maxRoots, disputed, hedged } = filter;
  const [kinds, families, signs] = [setOf(filter.kinds), setOf(filter.families), setOf(filter.signs)];
  const [reports, exceptReports] = [setOf(filter.reports), setOf(filter.exceptReports)];
  const exceptPublishers = setOf(filter.exceptPublishers);
  // Who leaves a publisher out leaves out what others republish of it, too.
  const left = ({ publisher, derivedFrom }: Report) =>
    [publisher, derivedFrom?.publisher].some((id) => id !== undefined && exceptPublishers?.has(id));
  return {
    kinds: maskOf(
      graph.kinds,
      ({ id, family, sign }) =>
        (kinds?.has(id) ?? true) && (families?.has(family) ?? true) && (signs?.has(signName(sign)) ?? true),
    ),
    ...(actors && { actors: { mask: actorMask(graph, actors), both: new Set(actors).size > 1 } }),
    ...((actorTypes ?? exceptActorTypes) && {
      actorTypes: maskOf(ACTOR_CLASSES, (actor) => {
        const isAnyOf = (wide: readonly ActorClass[]) => wide.some((each) => isOneOf(actor, each));
        return (actorTypes === undefined || isAnyOf(actorTypes)) && !isAnyOf(exceptActorTypes ?? []);
      }),
    }),
    ...((reports ?? exceptReports ?? exceptPublishers) && {
      reports: maskOf(
        graph.reports,
        (item) => (reports?.has(item.id) ?? true) && !exceptReports?.has(item.id) && !left(item),
      ),
    }),
    ...(during && { during: { ...during, windows: united(during.windows) } }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(minRoots !== undefined && { minRoots }),
    ...(maxRoots !== undefined && { maxRoots }),
    ...(disputed !== undefined && { disputed }),
    ...(hedged !== undefined && { hedged }),
  };
}

const setOf = <T>(values: readonly T[] | undefined): ReadonlySet<T> | undefined => values && new Set(values);

/** In order, and those that meet or adjoin as one: an attack of some day from 2015 to 2016 is certainly of 2015 or 2016. */
function united(windows: readonly Days[]): Days[] {
  const made: Days[] = [];
  for (const { first, last } of windows.toSorted((a, b) => a.first - b.first)) {
    const before = made.at(-1);
    if (before === undefined || first > before.last + 1) made.push({ first, last });
    else before.last = Math.max(before.last, last);
  }
  return made;
}

function actorMask({ actors, actorIndex }: ActorGraph, ids: readonly string[]): Uint8Array {
  const mask = uint8Column(actors.length);
  for (const index of ids.map((id) => actorIndex.get(id))) if (index !== undefined) mask[index] = 1;
  return mask;
}

const maskOf = <T>(items: readonly T[], test: (item: T) => boolean): Uint8Array =>
  Uint8Array.from(items, (item) => (test(item) ? 1 : 0));
