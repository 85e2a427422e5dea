/** A relationship as it follows from the claims that a filter chooses. */
import type { Claim } from '../../graph-data/schema/claim.ts';
import type { Day } from '../../graph-data/schema/day.ts';
import { parseEdtf, spanOf, type Bounds } from '../../graph-data/schema/edtf.ts';
import type { Kind } from '../../graph-data/schema/vocabulary.ts';
import { kindOf, relationshipId, relationshipsOf, type ActorGraph } from './actor-graph.ts';
import { boundsOfRow, type Selection } from './filter.ts';

/** A time in which claims say that the relationship held. */
export interface Period {
  /** EDTF, as the claims have it. */
  when: string;
  bounds: Bounds;
  claims: Claim[];
}

export interface Relationship {
  id: string;
  subject: string;
  object: string;
  kind: Kind;
  /** Those that assert and those that deny, by date. */
  claims: Claim[];
  /** Of the claims that assert, by date; claims dated alike share one. */
  periods: Period[];
  /** 0-100: the best among the claims that assert. */
  confidence: number;
  /** How many independent sources assert it. */
  roots: number;
  /** The latest status among the claims that assert. */
  status?: string;
  statusOn?: string;
  hedged: boolean;
  disputed: boolean;
  ambivalent: boolean;
  certain: boolean;
}

/** Days from the first to the last, both inclusive. */
export type Days = readonly [first: Day, last: Day];

/** Derives a relationship that the selection accepts. */
export function describeRelationship(selection: Selection, relationship: number): Relationship {
  const { graph } = selection;
  const rows = byDate(graph, selection.claimRows(relationship));
  const asserting = rows.filter((row) => graph.claimColumns.denies[row] === 0);
  return {
    id: relationshipId(graph, relationship),
    subject: graph.actors[graph.subject[relationship]!]!.id,
    object: graph.actors[graph.object[relationship]!]!.id,
    kind: kindOf(graph, relationship),
    claims: rows.map((row) => graph.claims[row]!),
    periods: periodsOf(graph, asserting),
    confidence: selection.confidence(relationship),
    roots: selection.roots(relationship),
    ...statusOf(graph, asserting),
    hedged: asserting.every((row) => graph.claims[row]!.hedge !== undefined),
    disputed: selection.disputed(relationship),
    ambivalent: isAmbivalent(selection, relationship),
    certain: asserting.some((row) => selection.certain(row)),
  };
}

/** The days on which the relationship possibly held. */
export function possibleDays(selection: Selection, relationship: number): Days[] {
  return daysOf(selection, relationship, ({ earliestStart, latestEnd }) => [earliestStart, latestEnd]);
}

/** The days on which the relationship certainly held: from a latest start to an earliest end, where that is no less. */
export function certainDays(selection: Selection, relationship: number): Days[] {
  return daysOf(selection, relationship, ({ latestStart, earliestEnd }) => [latestStart, earliestEnd]);
}

function daysOf(selection: Selection, relationship: number, days: (bounds: Bounds) => Days): Days[] {
  const { graph } = selection;
  return selection
    .claimRows(relationship)
    .filter((row) => graph.claimColumns.denies[row] === 0)
    .map((row) => days(boundsOfRow(graph, row)))
    .filter(([first, last]) => first <= last);
}

/** By where they can have started, then by where they can have ended, then by id. */
function byDate(graph: ActorGraph, rows: number[]): number[] {
  const { earliestStart, latestEnd } = graph.claimColumns;
  return rows.sort(
    (a, b) =>
      earliestStart[a]! - earliestStart[b]! ||
      latestEnd[a]! - latestEnd[b]! ||
      (graph.claims[a]!.id < graph.claims[b]!.id ? -1 : 1),
  );
}

/** Claims dated alike share a period, unless their reports attest an open end at different times. */
function periodsOf(graph: ActorGraph, rows: readonly number[]): Period[] {
  const periods = new Map<string, Period>();
  for (const row of rows) {
    const [claim, bounds] = [graph.claims[row]!, boundsOfRow(graph, row)];
    const key = JSON.stringify([claim.when, bounds]);
    const period = periods.get(key);
    if (period) period.claims.push(claim);
    else periods.set(key, { when: claim.when, bounds, claims: [claim] });
  }
  return [...periods.values()];
}

/** The latest by its own date, or by the claim's where it has none: of vague dates, the one that can be latest. */
function statusOf(graph: ActorGraph, rows: readonly number[]): Pick<Relationship, 'status' | 'statusOn'> {
  let latest: Claim | undefined;
  const latestOf = ({ statusOn, when }: Claim) => spanOf(parseEdtf(statusOn ?? when)).last;
  for (const claim of rows.map((row) => graph.claims[row]!)) {
    if (claim.status !== undefined && (!latest || latestOf(claim) >= latestOf(latest))) latest = claim;
  }
  if (!latest) return {};
  return { status: latest.status, ...(latest.statusOn !== undefined && { statusOn: latest.statusOn }) };
}

/** Whether the same two certainly hold, at the same time, an accepted relationship of the opposite sign. */
function isAmbivalent(selection: Selection, relationship: number): boolean {
  const { graph } = selection;
  const { sign } = kindOf(graph, relationship);
  if (sign === 0) return false;
  const own = certainDays(selection, relationship);
  if (own.length === 0) return false;
  const [from, to] = [graph.subject[relationship]!, graph.object[relationship]!];
  const joins = (other: number) => graph.subject[other] === to || graph.object[other] === to;
  return relationshipsOf(graph, from).some(
    (other) =>
      kindOf(graph, other).sign === -sign &&
      joins(other) &&
      selection.accepts(other) &&
      certainDays(selection, other).some((days) => own.some((mine) => overlap(days, mine))),
  );
}

const overlap = (a: Days, b: Days) => a[0] <= b[1] && b[0] <= a[1];
