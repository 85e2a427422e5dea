/** Records as answers have them. */
import { labelOf, preferredName, type Actor } from '../../graph-data/schema/actor.ts';
import type { Claim } from '../../graph-data/schema/claim.ts';
import { isoDay } from '../../graph-data/schema/day.ts';
import { relationshipIdOf } from '../../graph-data/schema/dataset.ts';
import { confidenceOf } from '../../graph-data/schema/ratings.ts';
import type { ActorAnswer, ActorSummary, ClaimAnswer, RelationshipAnswer, ReportAnswer } from '../contract/records.ts';
import type { Report } from '../../graph-data/schema/report.ts';
import { rootOf } from '../graph/code-claims.ts';
import type { Relationship } from '../graph/relationship.ts';
import type { Records, Snapshot } from '../store/knowledge-base.ts';

export function summarize(actor: Actor): ActorSummary {
  const { id, type, subtype } = actor;
  return { id, name: preferredName(actor), label: labelOf(actor), type, ...(subtype !== undefined && { subtype }) };
}

export function toActorAnswer(actor: Actor): ActorAnswer {
  return { ...actor, name: preferredName(actor), label: labelOf(actor) };
}

export function toClaimAnswer({ records }: Snapshot, claim: Claim): ClaimAnswer {
  const report = records.reports.get(claim.report)!;
  const { family, sign } = records.kinds.get(claim.kind)!;
  return {
    ...claim,
    family,
    sign,
    relationship: relationshipIdOf(claim),
    confidence: confidenceOf(report.reliability, claim.credibility),
    ...(report.publisher !== undefined && { publisher: report.publisher }),
    published: report.published,
    root: rootOf(claim, report),
  };
}

export function toReportAnswer(records: Records, report: Report): ReportAnswer {
  return { ...report, claims: records.claimsPerReport.get(report.id)! };
}

/** A relationship with its claims as ids. */
export function toRelationshipAnswer(relationship: Relationship): RelationshipAnswer {
  const { kind, claims, periods, ...rest } = relationship;
  return {
    ...rest,
    kind: kind.id,
    family: kind.family,
    sign: kind.sign,
    symmetric: kind.symmetric,
    claims: claims.map(({ id }) => id),
    periods: periods.map(({ when, bounds, claims: own }) => ({
      when,
      earliestStart: isoDay(bounds.earliestStart),
      latestStart: isoDay(bounds.latestStart),
      earliestEnd: isoDay(bounds.earliestEnd),
      latestEnd: isoDay(bounds.latestEnd),
      claims: own.map(({ id }) => id),
    })),
  };
}

/** The actors at either end of some records, by id. */
export function endsOf(
  { graph }: Snapshot,
  records: readonly { readonly subject: string; readonly object: string }[],
): ActorSummary[] {
  const ids = new Set(records.flatMap(({ subject, object }) => [subject, object]));
  return [...ids].sort().map((id) => summarize(graph.actors.at(graph.actorIndex.get(id)!)!));
}

/** Everyone that some claims name, and every report that they cite, with others that belong to them; each by id. */
export function citedBy(
  { graph, records }: Snapshot,
  claims: Iterable<Claim>,
  others: Iterable<string> = [],
): { actors: ActorSummary[]; reports: ReportAnswer[] } {
  const [actors, reports] = [new Set<string>(), new Set<string>(others)];
  for (const { subject, object, attribution = [], report } of claims) {
    actors.add(subject).add(object);
    reports.add(report);
    for (const { actor, of } of attribution) for (const id of [actor, of]) if (id !== undefined) actors.add(id);
  }
  for (const report of reports) {
    const { publisher, derivedFrom } = records.reports.get(report)!;
    for (const id of [publisher, derivedFrom?.publisher]) if (id !== undefined) actors.add(id);
  }
  return {
    actors: [...actors].sort().map((id) => summarize(graph.actors.at(graph.actorIndex.get(id)!)!)),
    reports: [...reports].sort().map((id) => toReportAnswer(records, records.reports.get(id)!)),
  };
}
