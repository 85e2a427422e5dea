/** The lists: actors, relationships, claims, reports, events. */
import type { ActorList, ClaimList, EventList, RelationshipList, ReportList } from '../contract/answers.ts';
import type { FilterQuery } from '../contract/filter.ts';
import { relationshipsOf, type ActorGraph } from '../graph/actor-graph.ts';
import { select, type Filter, type Selection } from '../graph/filter.ts';
import { describeRelationship } from '../graph/relationship.ts';
import type { Snapshot } from '../store/knowledge-base.ts';
import { answerStats } from './answer-details.ts';
import { candidatesOf } from './candidates.ts';
import { indexesOf, pageOf, type Listed, type PageQuery } from './page.ts';
import { resolveFilter } from './resolve.ts';
import { citedBy, endsOf, toActorAnswer, toClaimAnswer, toRelationshipAnswer, toReportAnswer } from './summarize.ts';

type Query = FilterQuery & PageQuery;

/** What stands at each place of a list: an index into the columns of the graph. */
interface Places {
  at: (place: number) => number;
}

/**
 * The actors that a filter leaves: all where there is no filter, and else the ends of what it accepts and the actors
 * that it names.
 */
export function actorsIn(selection: Selection, filter: Filter): Listed {
  const { graph } = selection;
  const { length } = graph.actors;
  if (isEmpty(filter)) return { length };
  const left = new Uint8Array(length);
  for (const id of filter.actors ?? []) left[graph.actorIndex.get(id)!] = 1;
  const candidates = candidatesOf(graph, filter);
  for (let place = 0; place < candidates.length; place += 1) {
    const relationship = candidates.at(place);
    if (selection.accepts(relationship)) left[graph.subject[relationship]!] = left[graph.object[relationship]!] = 1;
  }
  return { length, includes: (actor) => left[actor] === 1 };
}

/** Without a filter nothing need be looked at to know what is on a list. */
export const isEmpty = (filter: Filter) => Object.keys(filter).length === 0;

/** A filter resolved and applied to the whole graph. */
export function selectFrom(snapshot: Snapshot, query: FilterQuery) {
  const filter = resolveFilter(snapshot, query);
  const selection = select(snapshot.graph, filter);
  const accepted = relationshipsIn(snapshot, selection, filter);
  const relationships = indexesOf(accepted).map(accepted.at);
  return { selection, relationships, actors: indexesOf(actorsIn(selection, filter)) };
}

/** Actors by id. */
export function listActors(snapshot: Snapshot, { limit, cursor, ...query }: Query): ActorList {
  const { graph, revision } = snapshot;
  const filter = resolveFilter(snapshot, query);
  const selection = select(graph, filter);
  return pageOf(actorsIn(selection, filter), { limit, cursor }, { name: 'actors', revision, query }, (actor) => ({
    ...toActorAnswer(graph.actors.at(actor)!),
    relationships: relationshipsOf(graph, actor).filter((relationship) => selection.accepts(relationship)).length,
  }));
}

/** The relationships that a filter leaves. */
export function relationshipsIn(snapshot: Snapshot, selection: Selection, filter: Filter): Listed & Places {
  const { length, at } = candidatesOf(snapshot.graph, filter);
  return {
    ...{ length, at, includes: (place: number) => selection.accepts(at(place)) },
    ...(isEmpty(filter) && { total: answerStats(snapshot).relationships }),
  };
}

/** Relationships by id. */
export function listRelationships(snapshot: Snapshot, { limit, cursor, ...query }: Query): RelationshipList {
  const { graph, revision } = snapshot;
  const filter = resolveFilter(snapshot, query);
  const selection = select(graph, filter);
  const listed = relationshipsIn(snapshot, selection, filter);
  const page = pageOf(listed, { limit, cursor }, { name: 'relationships', revision, query }, (place) =>
    toRelationshipAnswer(describeRelationship(selection, listed.at(place))),
  );
  return { ...page, actors: endsOf(snapshot, page.items) };
}

/** Claims by the id of their relationship and then by their own, those included that deny what no claim asserts. */
export function listClaims(snapshot: Snapshot, { limit, cursor, ...query }: Query): ClaimList {
  const { graph, revision } = snapshot;
  const filter = resolveFilter(snapshot, query);
  const rows = claimRowsOf(select(graph, filter), filter);
  const page = pageOf(rows, { limit, cursor }, { name: 'claims', revision, query }, (place) =>
    toClaimAnswer(snapshot, graph.claims.at(rows.at(place))!),
  );
  return { ...page, actors: citedBy(snapshot, page.items).actors };
}

function claimRowsOf(selection: Selection, filter: Filter): Listed & Places {
  const { graph } = selection;
  if (filter.actors) {
    const { length, at } = candidatesOf(graph, filter);
    const rows = Array.from({ length }, (_, place) => at(place))
      .filter((relationship) => selection.mentions(relationship))
      .flatMap((relationship) => selection.claimRows(relationship));
    return { length: rows.length, at: (place) => rows[place]! };
  }
  const { length } = graph.claims;
  const relationshipOf = relationshipFinder(graph);
  // All claims of a relationship share what is asked of it, and stand together.
  let [last, mentioned] = [-1, false];
  const includes = (row: number) => {
    if (!selection.chooses(row)) return false;
    const relationship = relationshipOf(row);
    if (relationship !== last) [last, mentioned] = [relationship, selection.mentions(relationship)];
    return mentioned;
  };
  return { length, at: (row) => row, ...(!isEmpty(filter) && { includes }) };
}

/** Finds the relationship of a claim row; at once where it is asked about ascending rows. */
function relationshipFinder({ firstClaim }: ActorGraph): (row: number) => number {
  let relationship = -1;
  return (row) => {
    if (relationship < 0 || row < firstClaim[relationship]!) relationship = lastNotAfter(firstClaim, row);
    while (firstClaim[relationship + 1]! <= row) relationship += 1;
    return relationship;
  };
}

/** The last index whose item is not greater. */
function lastNotAfter(items: Int32Array, value: number): number {
  let [low, high] = [0, items.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (items[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Reports by id: all where there is no filter, and else those that make a claim which it chooses. */
export function listReports(snapshot: Snapshot, { limit, cursor, ...query }: Query): ReportList {
  const { dataset, graph, records, revision } = snapshot;
  const filter = resolveFilter(snapshot, query);
  const { length } = dataset.reports;
  const listed = { length, ...(!isEmpty(filter) && { includes: reportsIn(select(graph, filter), filter, length) }) };
  return pageOf(listed, { limit, cursor }, { name: 'reports', revision, query }, (index) =>
    toReportAnswer(records, dataset.reports[index]!),
  );
}

function reportsIn(selection: Selection, filter: Filter, length: number): (report: number) => boolean {
  const { claimColumns } = selection.graph;
  const cited = new Uint8Array(length);
  const rows = claimRowsOf(selection, filter);
  for (let place = 0; place < rows.length; place += 1) {
    if (rows.includes?.(place) ?? true) cited[claimColumns.report[rows.at(place)]!] = 1;
  }
  return (report) => cited[report] === 1;
}

export function listEvents({ dataset, revision }: Snapshot, page: PageQuery): EventList {
  const { events } = dataset;
  return pageOf({ length: events.length }, page, { name: 'events', revision }, (index) => events[index]!);
}
