/** One record with what belongs to it. */
import type { ActorDetail, RelationshipDetail, SearchAnswer, StatsAnswer } from '../contract/answers.ts';
import type { FilterQuery } from '../contract/filter.ts';
import type { ClaimAnswer } from '../contract/records.ts';
import { FAMILIES } from '../../graph-data/schema/vocabulary.ts';
import { ProblemError } from '../errors.ts';
import { relationshipsOf, relationshipWithId } from '../graph/actor-graph.ts';
import { select } from '../graph/filter.ts';
import { describeRelationship } from '../graph/relationship.ts';
import type { Snapshot } from '../store/knowledge-base.ts';
import { resolveActor, resolveFilter } from './resolve.ts';
import { citedBy, summarize, toActorAnswer, toClaimAnswer, toRelationshipAnswer } from './summarize.ts';

export function answerSearch(
  { names }: Snapshot,
  { q, limit = 10 }: { q: string; limit?: number | undefined },
): SearchAnswer {
  return {
    items: names.search(q, limit).map(({ actor, matched, score }) => ({ ...summarize(actor), matched, score })),
  };
}

/** How many relationships an actor is answered with; the rest is on the pages of `/relationships`. */
const MOST = 500;

export function answerActor(snapshot: Snapshot, reference: string, query: FilterQuery): ActorDetail {
  const { graph } = snapshot;
  const actor = resolveActor(snapshot, reference);
  const selection = select(graph, resolveFilter(snapshot, query));
  const index = graph.actorIndex.get(actor.id)!;
  const own = relationshipsOf(graph, index);
  const accepted = own.filter((relationship) => selection.accepts(relationship));
  const relationships = accepted.slice(0, MOST).map((relationship) => describeRelationship(selection, relationship));
  const ends = new Set(relationships.flatMap(({ subject, object }) => [subject, object]));
  const denied = own
    .filter((relationship) => selection.mentions(relationship) && !selection.accepts(relationship))
    .slice(0, MOST)
    .flatMap((relationship) => selection.claimRows(relationship).map((row) => graph.claims.at(row)!));
  const cited = citedBy(snapshot, denied);
  for (const { id } of cited.actors) ends.add(id);
  return {
    ...toActorAnswer(actor),
    relationships: relationships.map(toRelationshipAnswer),
    total: accepted.length,
    denied: denied.map((claim) => toClaimAnswer(snapshot, claim)),
    reports: cited.reports,
    actors: [...ends].sort().map((id) => summarize(graph.actors.at(graph.actorIndex.get(id)!)!)),
  };
}

export function answerRelationship(snapshot: Snapshot, id: string, query: FilterQuery): RelationshipDetail {
  const { graph, records } = snapshot;
  const selection = select(graph, resolveFilter(snapshot, query));
  const index = relationshipWithId(graph, id);
  if (index < 0) {
    const swapped = id.split('--').reverse().join('--');
    const hint = relationshipWithId(graph, swapped) < 0 ? '/relationships lists them all' : `did you mean ${swapped}?`;
    throw new ProblemError('not-found', `There is no relationship ${id}; ${hint}`);
  }
  if (!selection.accepts(index)) {
    const detail = select(graph, {}).accepts(index)
      ? `The relationship ${id} does not satisfy the filter; ask without it`
      : `No claim asserts ${id}, it is only denied; /claims with both its actors has the denials`;
    throw new ProblemError('not-found', detail);
  }
  const relationship = describeRelationship(selection, index);
  const events = new Set(relationship.claims.flatMap(({ event }) => event ?? []));
  return {
    ...toRelationshipAnswer(relationship),
    claims: relationship.claims.map((claim) => toClaimAnswer(snapshot, claim)),
    events: [...events].map((event) => records.events.get(event)!),
    ...citedBy(snapshot, relationship.claims),
  };
}

export function answerClaim(snapshot: Snapshot, id: string): ClaimAnswer {
  const claim = snapshot.records.claims.get(id);
  if (!claim) throw new ProblemError('not-found', `There is no claim ${id}; /claims lists them all`);
  return toClaimAnswer(snapshot, claim);
}

const knownStats = new WeakMap<Snapshot, StatsAnswer>();

/** Counted once for a snapshot. */
export function answerStats(snapshot: Snapshot): StatsAnswer {
  const known = knownStats.get(snapshot) ?? countStats(snapshot);
  knownStats.set(snapshot, known);
  return known;
}

function countStats({ dataset, graph, revision }: Snapshot): StatsAnswer {
  const { id, title, description, licence } = dataset.info;
  const all = select(graph, {});
  const ofKind = new Int32Array(graph.kinds.length);
  for (let index = 0; index < graph.kind.length; index += 1) if (all.accepts(index)) ofKind[graph.kind[index]!]! += 1;
  const families = Object.fromEntries(FAMILIES.map((family) => [family, 0])) as StatsAnswer['families'];
  for (const [kind, { family }] of graph.kinds.entries()) families[family] += ofKind[kind]!;
  return {
    dataset: { id, title, description, licence },
    revision,
    actors: dataset.actors.length,
    relationships: ofKind.reduce((sum, count) => sum + count, 0),
    claims: dataset.claims.length,
    reports: dataset.reports.length,
    events: dataset.events.length,
    families,
  };
}
