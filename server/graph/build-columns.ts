/** The columns of a graph from those of its claims: numbers alone, so that a worker thread can be asked for them. */
import type { ClaimCodes } from '../../graph-data/schema/claim-codes.ts';
import { boundsOf, parseEdtf, type Bounds, type EdtfDate } from '../../graph-data/schema/edtf.ts';
import { confidenceOf, type Credibility } from '../../graph-data/schema/ratings.ts';
import type { Report } from '../../graph-data/schema/report.ts';
import type { Kind } from '../../graph-data/schema/vocabulary.ts';
import type { ClaimColumns, GraphColumns } from './actor-graph.ts';
import { int32Column, uint16Column, uint8Column, withAdjacency } from './columns.ts';
import { withinLives, type Lives } from './lives.ts';

/** What columns are made of. */
export interface GraphSource {
  readonly codes: Omit<ClaimCodes, 'roots'>;
  /** Per actor: the index of its subtype, or of its type where it has none, in `ACTOR_CLASSES`. */
  readonly actorType: Uint8Array;
  readonly lives: Lives;
  readonly kinds: readonly Pick<Kind, 'id' | 'symmetric' | 'aspect'>[];
  readonly reports: readonly Pick<Report, 'published' | 'reliability'>[];
}

export interface BuiltColumns {
  readonly columns: GraphColumns;
  /** By claim row: where the claim stands in the dataset. */
  readonly order: Int32Array;
}

/** Builds the columns. Relationships are ordered by id, and so are the claims of each. */
export function buildColumns(source: GraphSource): BuiltColumns {
  const { codes, actorType, kinds } = source;
  const order = orderByRelationship(source);
  const columns = withAdjacency({
    ...relationshipsOf(codes, order),
    claimColumns: describeClaims(source, order),
    actorType,
    symmetric: symmetricKinds(kinds),
  });
  return { columns, order };
}

function symmetricKinds(kinds: GraphSource['kinds']): Uint8Array {
  const column = uint8Column(kinds.length);
  for (const [index, { symmetric }] of kinds.entries()) column[index] = Number(symmetric);
  return column;
}

/**
 * The claims by the id of their relationship: stable counting sorts by object, kind and subject. Actors stand by id, and
 * `--` comes before whatever else can follow in an id, so that this is the order of the ids as texts.
 */
function orderByRelationship({ codes: { subject, kind, object }, actorType, kinds }: GraphSource): Int32Array {
  const rank = new Uint16Array(kinds.length);
  const byId = [...kinds.keys()].sort((a, b) => (kinds[a]!.id < kinds[b]!.id ? -1 : 1));
  for (const [place, index] of byId.entries()) rank[index] = place;
  const ranks = new Uint16Array(kind.length);
  for (let claim = 0; claim < kind.length; claim += 1) ranks[claim] = rank[kind[claim]!]!;
  const order = int32Column(kind.length);
  for (let claim = 0; claim < kind.length; claim += 1) order[claim] = claim;
  const actors = actorType.length;
  return sortBy(sortBy(sortBy(order, actors, object), kinds.length, ranks), actors, subject);
}

function sortBy(items: Int32Array, values: number, valueOf: Int32Array | Uint16Array): Int32Array {
  const next = new Int32Array(values + 1);
  for (let at = 0; at < items.length; at += 1) next[valueOf[items[at]!]! + 1]! += 1;
  for (let value = 0; value < values; value += 1) next[value + 1]! += next[value]!;
  const sorted = int32Column(items.length);
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!;
    sorted[next[valueOf[item]!]!++] = item;
  }
  return sorted;
}

/** Rows that follow one another with the same ends and kind are one relationship. */
function relationshipsOf(codes: GraphSource['codes'], order: Int32Array) {
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

function describeClaims({ kinds, reports, codes, lives }: GraphSource, order: Int32Array): ClaimColumns {
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
