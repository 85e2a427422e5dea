/** Claims -> relationships -> ActorGraph: the one projection. */
import { ACTOR_TYPES } from '../../graph-data/schema/actor.ts';
import type { Claim } from '../../graph-data/schema/claim.ts';
import { relationshipIdOf, type Dataset } from '../../graph-data/schema/dataset.ts';
import { boundsOf, parseEdtf, type Bounds, type EdtfDate } from '../../graph-data/schema/edtf.ts';
import { confidenceOf } from '../../graph-data/schema/ratings.ts';
import type { Report } from '../../graph-data/schema/report.ts';
import type { ActorGraph, ClaimColumns } from './actor-graph.ts';
import { int32Column, uint16Column, uint8Column, withAdjacency } from './columns.ts';

/** Builds the graph of a dataset. Relationships are ordered by id, and so are the claims of each. */
export function buildActorGraph(dataset: Dataset): ActorGraph {
  const actorIndex = new Map(dataset.actors.map(({ id }, index) => [id, index]));
  const kindIndex = new Map(dataset.kinds.map(({ id }, index) => [id, index]));
  const groups = byRelationship(dataset.claims);
  const claims: Claim[] = [];
  const firstClaim = int32Column(groups.length + 1);
  const [subject, object] = [int32Column(groups.length), int32Column(groups.length)];
  const kind = uint16Column(groups.length);
  for (const [relationship, group] of groups.entries()) {
    const [one] = group as [Claim];
    subject[relationship] = actorIndex.get(one.subject)!;
    object[relationship] = actorIndex.get(one.object)!;
    kind[relationship] = kindIndex.get(one.kind)!;
    for (const claim of group) claims.push(claim);
    firstClaim[relationship + 1] = claims.length;
  }
  const { roots, columns } = describeClaims(dataset, claims);
  const graph = withAdjacency({
    ...{ subject, object, kind, firstClaim, claimColumns: columns },
    actorType: columnOf(dataset.actors, ({ type }) => ACTOR_TYPES.indexOf(type)),
    symmetric: columnOf(dataset.kinds, (item) => Number(item.symmetric)),
  });
  const { actors, kinds, reports } = dataset;
  return { ...graph, actors, kinds, reports, roots, claims, actorIndex };
}

function columnOf<T>(items: readonly T[], value: (item: T) => number): Uint8Array {
  const column = uint8Column(items.length);
  for (const [index, item] of items.entries()) column[index] = value(item);
  return column;
}

function byRelationship(claims: readonly Claim[]): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const id = relationshipIdOf(claim);
    const group = groups.get(id);
    if (group) group.push(claim);
    else groups.set(id, [claim]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function describeClaims(dataset: Dataset, claims: readonly Claim[]): { roots: string[]; columns: ClaimColumns } {
  const reportIndex = new Map(dataset.reports.map(({ id }, index) => [id, index]));
  const momentary = new Map(dataset.kinds.map(({ id, aspect }) => [id, aspect === 'event']));
  const attested = dataset.reports.map(({ published }) => parseEdtf(published).start as EdtfDate);
  const rootIndex = new Map<string, number>();
  const days = () => int32Column(claims.length);
  const columns: ClaimColumns = {
    earliestStart: days(),
    latestStart: days(),
    earliestEnd: days(),
    latestEnd: days(),
    confidence: uint8Column(claims.length),
    denies: uint8Column(claims.length),
    report: int32Column(claims.length),
    root: int32Column(claims.length),
  };
  for (const [row, claim] of claims.entries()) {
    const index = reportIndex.get(claim.report)!;
    const report = dataset.reports[index]!;
    const bounds = boundsOf(parseEdtf(claim.when), {
      momentary: momentary.get(claim.kind)!,
      attested: attested[index]!,
    });
    for (const key of Object.keys(bounds) as (keyof Bounds)[]) columns[key][row] = bounds[key];
    columns.confidence[row] = confidenceOf(report.reliability, claim.credibility);
    columns.denies[row] = claim.stance === 'denies' ? 1 : 0;
    columns.report[row] = index;
    const root = rootOf(claim, report);
    if (!rootIndex.has(root)) rootIndex.set(root, rootIndex.size);
    columns.root[row] = rootIndex.get(root)!;
  }
  return { roots: [...rootIndex.keys()], columns };
}

/**
 * The independent source that a claim goes back to: the first named voice of its attribution, or else whoever published
 * the report first. Unnamed voices cannot be told apart from one another, so they count as their publisher.
 */
export function rootOf(claim: Claim, report: Report): string {
  const named = claim.attribution?.find((voice) => voice.actor !== undefined);
  return named?.actor ?? report.derivedFrom?.publisher ?? report.publisher;
}
