/** Claims -> relationships -> ActorGraph: the one projection. */
import { ACTOR_TYPES } from '../../graph-data/schema/actor-types.ts';
import type { Actor } from '../../graph-data/schema/actor.ts';
import type { ClaimCodes } from '../../graph-data/schema/claim-codes.ts';
import type { Claim } from '../../graph-data/schema/claim.ts';
import type { Dataset } from '../../graph-data/schema/dataset.ts';
import { boundsOf, parseEdtf, type Bounds, type EdtfDate } from '../../graph-data/schema/edtf.ts';
import { confidenceOf, type Credibility } from '../../graph-data/schema/ratings.ts';
import type { Sequence } from '../../graph-data/schema/sequence.ts';
import type { Kind } from '../../graph-data/schema/vocabulary.ts';
import type { ActorGraph, ClaimColumns } from './actor-graph.ts';
import { codeClaims } from './code-claims.ts';
import { lifeOf, withinLives, type Lives } from './lives.ts';
import { int32Column, uint16Column, uint8Column, withAdjacency } from './columns.ts';

/** Builds the graph of a dataset. Relationships are ordered by id, and so are the claims of each. */
export function buildActorGraph(dataset: Dataset): ActorGraph {
  const { actors, kinds, reports } = dataset;
  const codes = dataset.codes ?? codeClaims(dataset);
  const order = orderByRelationship(dataset, codes);
  const { actorIndex, actorType, lives } = describeActors(actors);
  const graph = withAdjacency({
    ...relationshipsOf(codes, order),
    claimColumns: describeClaims(dataset, codes, order, lives),
    actorType,
    symmetric: symmetricKinds(kinds),
  });
  const claims = inOrder(dataset.claims, order);
  return { ...graph, actors, kinds, reports, roots: codes.roots, claims, actorIndex };
}

/** In one pass, since making a record may take its time. */
function describeActors(actors: Sequence<Actor>) {
  const actorIndex = new Map<string, number>();
  const actorType = uint8Column(actors.length);
  const lives: Lives = new Map();
  for (const { id, type, founded, dissolved } of actors) {
    if (founded !== undefined || dissolved !== undefined) lives.set(actorIndex.size, lifeOf(founded, dissolved));
    actorType[actorIndex.size] = ACTOR_TYPES.indexOf(type);
    actorIndex.set(id, actorIndex.size);
  }
  return { actorIndex, actorType, lives };
}

function symmetricKinds(kinds: readonly Kind[]): Uint8Array {
  const column = uint8Column(kinds.length);
  for (const [index, { symmetric }] of kinds.entries()) column[index] = Number(symmetric);
  return column;
}

function inOrder(claims: Sequence<Claim>, order: Int32Array): Sequence<Claim> {
  const at = (row: number) => claims.at(order[row]!);
  return {
    length: order.length,
    at,
    *[Symbol.iterator]() {
      for (let row = 0; row < order.length; row += 1) yield at(row)!;
    },
  };
}

/**
 * The claims by the id of their relationship: stable counting sorts by object, kind and subject. Actors stand by id, and
 * `--` comes before whatever else can follow in an id, so that this is the order of the ids as texts.
 */
function orderByRelationship({ actors, kinds }: Dataset, { subject, kind, object }: ClaimCodes): Int32Array {
  const rank = new Uint16Array(kinds.length);
  const byId = [...kinds.keys()].sort((a, b) => (kinds[a]!.id < kinds[b]!.id ? -1 : 1));
  for (const [place, index] of byId.entries()) rank[index] = place;
  const ranks = new Uint16Array(kind.length);
  for (let claim = 0; claim < kind.length; claim += 1) ranks[claim] = rank[kind[claim]!]!;
  const order = new Int32Array(kind.length);
  for (let claim = 0; claim < kind.length; claim += 1) order[claim] = claim;
  return sortBy(sortBy(sortBy(order, actors.length, object), kinds.length, ranks), actors.length, subject);
}

function sortBy(items: Int32Array, values: number, valueOf: Int32Array | Uint16Array): Int32Array {
  const next = new Int32Array(values + 1);
  for (let at = 0; at < items.length; at += 1) next[valueOf[items[at]!]! + 1]! += 1;
  for (let value = 0; value < values; value += 1) next[value + 1]! += next[value]!;
  const sorted = new Int32Array(items.length);
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!;
    sorted[next[valueOf[item]!]!++] = item;
  }
  return sorted;
}

/** Rows that follow one another with the same ends and kind are one relationship. */
function relationshipsOf(codes: ClaimCodes, order: Int32Array) {
  const same = (a: number, b: number) =>
    codes.subject[a] === codes.subject[b] && codes.kind[a] === codes.kind[b] && codes.object[a] === codes.object[b];
  let count = 0;
  for (let row = 0; row < order.length; row += 1) if (row === 0 || !same(order[row]!, order[row - 1]!)) count += 1;
  const [subject, object, kind] = [int32Column(count), int32Column(count), uint16Column(count)];
  const firstClaim = int32Column(count + 1);
  let relationship = -1;
  for (let row = 0; row < order.length; row += 1) {
    const claim = order[row]!;
    if (row > 0 && same(claim, order[row - 1]!)) continue;
    relationship += 1;
    firstClaim[relationship] = row;
    subject[relationship] = codes.subject[claim]!;
    object[relationship] = codes.object[claim]!;
    kind[relationship] = codes.kind[claim]!;
  }
  firstClaim[count] = order.length;
  return { subject, object, kind, firstClaim };
}

function describeClaims({ kinds, reports }: Dataset, codes: ClaimCodes, order: Int32Array, lives: Lives): ClaimColumns {
  const days = () => int32Column(order.length);
  const columns = {
    ...{ earliestStart: days(), latestStart: days(), earliestEnd: days(), latestEnd: days() },
    ...{ report: days(), root: days() },
    confidence: uint8Column(order.length),
    denies: uint8Column(order.length),
    hedged: uint8Column(order.length),
  };
  const attested = reports.map(({ published }) => parseEdtf(published).start as EdtfDate);
  const dates = codes.dates.map(parseEdtf);
  // Many claims share their date, their report and the aspect of their kind.
  const known = new Map<number, Bounds>();
  const boundsOfClaim = (claim: number): Bounds => {
    const [when, report] = [codes.when[claim]!, codes.report[claim]!];
    const momentary = kinds[codes.kind[claim]!]!.aspect === 'event';
    const key = (when * reports.length + report) * 2 + Number(momentary);
    const bounds = known.get(key) ?? boundsOf(dates[when]!, { momentary, attested: attested[report]! });
    known.set(key, bounds);
    return bounds;
  };
  for (let row = 0; row < order.length; row += 1) {
    const claim = order[row]!;
    const bounds = withinLives(boundsOfClaim(claim), lives, [codes.subject[claim]!, codes.object[claim]!]);
    columns.earliestStart[row] = bounds.earliestStart;
    columns.latestStart[row] = bounds.latestStart;
    columns.earliestEnd[row] = bounds.earliestEnd;
    columns.latestEnd[row] = bounds.latestEnd;
    const report = codes.report[claim]!;
    columns.confidence[row] = confidenceOf(reports[report]!.reliability, codes.credibility[claim] as Credibility);
    columns.denies[row] = codes.denies[claim]!;
    columns.hedged[row] = codes.hedged[claim]!;
    columns.report[row] = report;
    columns.root[row] = codes.root[claim]!;
  }
  return columns;
}
