/** The lists: actors, relationships, claims, reports, events. */
import type { ActorList, ClaimList, EventList, RelationshipList, ReportList } from '../contract/answers.ts';
import type { FilterQuery } from '../contract/filter.ts';
import { degreesIn, everyRelationship } from '../graph/actor-graph.ts';
import { acceptedBy, select, type Filter } from '../graph/filter.ts';
import { describeRelationship } from '../graph/relationship.ts';
import type { Snapshot } from '../store/knowledge-base.ts';
import { pageOf, type PageQuery } from './page.ts';
import { resolveFilter } from './resolve.ts';
import { toActorAnswer, toClaimAnswer, toRelationshipAnswer, toReportAnswer } from './summarize.ts';

type Query = FilterQuery & PageQuery;

/**
 * The actors that a filter leaves: all where there is no filter, and else the ends of what it accepts and the actors
 * that it names.
 */
export function actorsIn({ graph }: Snapshot, filter: Filter, relationships: readonly number[]): number[] {
  if (Object.keys(filter).length === 0) return [...graph.actorType.keys()];
  const found = new Set((filter.actors ?? []).map((id) => graph.actorIndex.get(id)!));
  for (const relationship of relationships) {
    found.add(graph.subject[relationship]!).add(graph.object[relationship]!);
  }
  return [...found].sort((a, b) => a - b);
}

/** A filter resolved and applied to the whole graph. */
export function selectFrom(snapshot: Snapshot, query: FilterQuery) {
  const filter = resolveFilter(snapshot, query);
  const selection = select(snapshot.graph, filter);
  const relationships = acceptedBy(selection);
  return { selection, relationships, actors: actorsIn(snapshot, filter, relationships) };
}

export function listActors(snapshot: Snapshot, { limit, cursor, ...query }: Query): ActorList {
  const { graph, revision } = snapshot;
  const { relationships, actors } = selectFrom(snapshot, query);
  const degrees = degreesIn(graph, relationships);
  return pageOf(actors, { limit, cursor }, { name: 'actors', revision, query }, (actor) => ({
    ...toActorAnswer(graph.actors.at(actor)!),
    relationships: degrees[actor]!,
  }));
}

export function listRelationships(snapshot: Snapshot, { limit, cursor, ...query }: Query): RelationshipList {
  const { revision } = snapshot;
  const { selection, relationships } = selectFrom(snapshot, query);
  return pageOf(relationships, { limit, cursor }, { name: 'relationships', revision, query }, (relationship) =>
    toRelationshipAnswer(describeRelationship(selection, relationship)),
  );
}

/** Claims by id, those included that deny what no claim asserts. */
export function listClaims(snapshot: Snapshot, { limit, cursor, ...query }: Query): ClaimList {
  const { graph, revision } = snapshot;
  const selection = select(graph, resolveFilter(snapshot, query));
  const claims = everyRelationship(graph)
    .filter((relationship) => selection.mentions(relationship))
    .flatMap((relationship) => selection.claimRows(relationship))
    .map((row) => graph.claims.at(row)!)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return pageOf(claims, { limit, cursor }, { name: 'claims', revision, query }, (claim) =>
    toClaimAnswer(snapshot, claim),
  );
}

export function listReports({ dataset, records, revision }: Snapshot, page: PageQuery): ReportList {
  return pageOf(dataset.reports, page, { name: 'reports', revision }, (report) => toReportAnswer(records, report));
}

export function listEvents({ dataset, revision }: Snapshot, page: PageQuery): EventList {
  return pageOf(dataset.events, page, { name: 'events', revision }, (event) => event);
}
