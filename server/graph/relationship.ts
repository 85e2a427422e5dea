/** A relationship as it follows from the claims that a filter chooses. */
import type { Claim } from '../../graph-data/schema/claim.ts';
import { relationshipIdOf } from '../../graph-data/schema/dataset.ts';
import { FOREVER, type Day } from '../../graph-data/schema/day.ts';
import { parseEdtf, spanOf, type Bounds } from '../../graph-data/schema/edtf.ts';
import type { Kind } from '../../graph-data/schema/vocabulary.ts';
import { kindOf, type ActorGraph } from './actor-graph.ts';
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
  /** The latest status among the claims that assert, up to the end of the time asked for. */
  status?: string;
  statusOn?: string;
  hedged: boolean;
  disputed: boolean;
  ambivalent: boolean;
  certain: boolean;
}

/** Days from the first to the last, both inclusive. */
export type Days = readonly [first: Day, last: Day];

/** The union of some days: stretches that neither overlap nor touch, ascending. */
export function uniteDays(days: readonly Days[]): Days[] {
  const united: [first: Day, last: Day][] = [];
  for (const [first, last] of days.toSorted((a, b) => a[0] - b[0])) {
    const before = united.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else united.push([first, last]);
  }
  return united;
}

/** A claim, and the row in which the graph has it. Records can be made anew whenever they are asked for, so one is asked for once. */
interface Cited {
  row: number;
  claim: Claim;
}

/** Derives a relationship that the selection accepts. */
export function describeRelationship(selection: Selection, relationship: number): Relationship {
  const { graph } = selection;
  const kind = kindOf(graph, relationship);
  const subject = graph.actors.at(graph.subject[relationship]!)!.id;
  const object = graph.actors.at(graph.object[relationship]!)!.id;
  const cited = byDate(graph, selection.claimRows(relationship));
  const asserting = cited.filter(({ row }) => graph.claimColumns.denies[row] === 0);
  return {
    id: relationshipIdOf({ subject, kind: kind.id, object }),
    subject,
    object,
    kind,
    claims: cited.map(({ claim }) => claim),
    periods: periodsOf(graph, asserting),
    confidence: selection.confidence(relationship),
    roots: selection.roots(relationship),
    ...statusOf(selection, asserting),
    hedged: selection.hedged(relationship),
    disputed: selection.disputed(relationship),
    ambivalent: isAmbivalent(selection, relationship),
    certain: asserting.some(({ row }) => selection.certain(row)),
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

/** The claims of some rows, by where they can have started, then by where they can have ended, then by id. */
function byDate({ claims, claimColumns }: ActorGraph, rows: readonly number[]): Cited[] {
  const { earliestStart, latestEnd } = claimColumns;
  return rows
    .map((row) => ({ row, claim: claims.at(row)! }))
    .sort(
      (a, b) =>
        earliestStart[a.row]! - earliestStart[b.row]! ||
        latestEnd[a.row]! - latestEnd[b.row]! ||
        (a.claim.id < b.claim.id ? -1 : 1),
    );
}

/** Claims dated alike share a period, unless their reports attest an open end at different times. */
function periodsOf(graph: ActorGraph, asserting: readonly Cited[]): Period[] {
  const periods = new Map<string, Period>();
  for (const { row, claim } of asserting) {
    const bounds = boundsOfRow(graph, row);
    const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
    const key = `${claim.when} ${earliestStart} ${latestStart} ${earliestEnd} ${latestEnd}`;
    const period = periods.get(key);
    if (period) period.claims.push(claim);
    else periods.set(key, { when: claim.when, bounds, claims: [claim] });
  }
  return [...periods.values()];
}

/**
 * The status of the latest date, its own or that of the claim where it has none; nothing is known of it after its report.
 * Of vague dates the one that can be latest counts, and of two as late the one that was published later. Where a time is
 * asked for, a status that came after it says nothing of it.
 */
function statusOf(
  { graph, compiled }: Selection,
  asserting: readonly Cited[],
): Pick<Relationship, 'status' | 'statusOn'> {
  const until = compiled.during?.windows.at(-1)?.last ?? FOREVER;
  const published = ({ row }: Cited) => lastDay(graph.reports[graph.claimColumns.report[row]!]!.published);
  const since = (cited: Cited) => Math.min(lastDay(cited.claim.statusOn ?? cited.claim.when), published(cited));
  const [latest] = asserting
    .filter(
      ({ claim: { status, statusOn } }) =>
        status !== undefined && (statusOn === undefined || firstDay(statusOn) <= until),
    )
    .sort((a, b) => since(b) - since(a) || published(b) - published(a));
  if (latest === undefined) return {};
  const { status, statusOn } = latest.claim;
  return { status, ...(statusOn !== undefined && { statusOn }) };
}

const firstDay = (text: string): Day => spanOf(parseEdtf(text)).first;
const lastDay = (text: string): Day => spanOf(parseEdtf(text)).last;

/**
 * Whether, by the dates of the claims, the same two certainly hold a relationship of the opposite sign at the same time. The
 * claims that the filter chooses speak of that one, too; its terms about kinds and actors do not take it away.
 */
function isAmbivalent(selection: Selection, relationship: number): boolean {
  const { graph } = selection;
  const { sign } = kindOf(graph, relationship);
  const own = sign === 0 ? [] : certainDays(selection, relationship);
  if (own.length === 0) return false;
  const meets = (days: Days) => own.some((mine) => days[0] <= mine[1] && mine[0] <= days[1]);
  return parallelTo(graph, relationship).some(
    (other) => kindOf(graph, other).sign === -sign && certainDays(selection, other).some(meets),
  );
}

/** The relationships between the same two actors, itself included; found from the one that has fewer. */
function parallelTo(graph: ActorGraph, relationship: number): number[] {
  const [subject, object] = [graph.subject[relationship]!, graph.object[relationship]!];
  const { first, entries, relationships } = graph.adjacency;
  const count = (actor: number) => first[2 * actor + 2]! - first[2 * actor]!;
  const [from, to] = count(subject) <= count(object) ? [subject, object] : [object, subject];
  const found: number[] = [];
  for (let entry = first[2 * from]!; entry < first[2 * from + 2]!; entry += 1) {
    if (entries[2 * entry] === to) found.push(relationships[entry]!);
  }
  return found;
}
