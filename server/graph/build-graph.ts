/** Claims -> relationships -> ActorGraph: the one projection. */
import type { Claim } from '../../graph-data/schema/claim.ts';
import { relationshipIdOf, type Dataset } from '../../graph-data/schema/dataset.ts';
import { boundsOf, parseEdtf, type Bounds, type EdtfDate } from '../../graph-data/schema/edtf.ts';
import { confidenceOf } from '../../graph-data/schema/ratings.ts';
import type { Report } from '../../graph-data/schema/report.ts';
import type { ActorGraph, Adjacency, ClaimColumns } from './actor-graph.ts';

/** Builds the graph of a dataset. Relationships are ordered by id, and the claims of each by date. */
export function buildActorGraph(dataset: Dataset): ActorGraph {
  const actorIndex = new Map(dataset.actors.map(({ id }, index) => [id, index]));
  const kindIndex = new Map(dataset.kinds.map(({ id }, index) => [id, index]));
  const groups = byRelationship(dataset.claims);
  const claims: Claim[] = [];
  const firstClaim = new Int32Array(groups.length + 1);
  const [subject, object, kind] = [
    new Int32Array(groups.length),
    new Int32Array(groups.length),
    new Uint16Array(groups.length),
  ];
  for (const [relationship, group] of groups.entries()) {
    const [one] = group as [Claim];
    subject[relationship] = actorIndex.get(one.subject)!;
    object[relationship] = actorIndex.get(one.object)!;
    kind[relationship] = kindIndex.get(one.kind)!;
    claims.push(...group);
    firstClaim[relationship + 1] = claims.length;
  }
  const { roots, columns } = describeClaims(dataset, claims);
  return {
    actors: dataset.actors,
    kinds: dataset.kinds,
    reports: dataset.reports,
    roots,
    actorIndex,
    ...{ subject, object, kind, firstClaim, claims, claimColumns: columns },
    outgoing: adjacency(dataset.actors.length, subject, object),
    incoming: adjacency(dataset.actors.length, object, subject),
  };
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
  const rootIndex = new Map<string, number>();
  const days = () => new Int32Array(claims.length);
  const columns: ClaimColumns = {
    earliestStart: days(),
    latestStart: days(),
    earliestEnd: days(),
    latestEnd: days(),
    confidence: new Uint8Array(claims.length),
    denies: new Uint8Array(claims.length),
    report: new Int32Array(claims.length),
    root: new Int32Array(claims.length),
  };
  for (const [row, claim] of claims.entries()) {
    const index = reportIndex.get(claim.report)!;
    const report = dataset.reports[index]!;
    const bounds = claimBounds(claim, report, momentary.get(claim.kind)!);
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

function claimBounds(claim: Claim, report: Report, momentary: boolean): Bounds {
  const attested = parseEdtf(report.published).start as EdtfDate;
  return boundsOf(parseEdtf(claim.when), { momentary, attested });
}

/**
 * The independent source that a claim goes back to: the first named voice of its attribution, or else whoever published
 * the report first. Unnamed voices cannot be told apart from one another, so they count as their publisher.
 */
export function rootOf(claim: Claim, report: Report): string {
  const named = claim.attribution?.find((voice) => voice.actor !== undefined);
  return named?.actor ?? report.derivedFrom?.publisher ?? report.publisher;
}

/** Counting sort of the relationships by the actor they start from; within an actor they keep their order. */
function adjacency(actors: number, from: Int32Array, to: Int32Array): Adjacency {
  const first = new Int32Array(actors + 1);
  for (const actor of from) first[actor + 1]! += 1;
  for (let actor = 0; actor < actors; actor += 1) first[actor + 1]! += first[actor]!;
  const next = first.slice(0, actors);
  const [actor, relationship] = [new Int32Array(from.length), new Int32Array(from.length)];
  for (let index = 0; index < from.length; index += 1) {
    const entry = next[from[index]!]!++;
    actor[entry] = to[index]!;
    relationship[entry] = index;
  }
  return { first, actor, relationship };
}
