import type { Actor } from '../schema/actor.ts';
import type { ClaimRecord } from '../schema/claim.ts';
import type { Event } from '../schema/event.ts';
import type { ReportRecord } from '../schema/report.ts';
import type { Kind } from '../schema/vocabulary.ts';
import { fieldText, type Entry, type FieldPath, type Finding } from './finding.ts';

/** Everything in a dataset's folder that has the right form. */
export interface Records {
  kinds: readonly Kind[];
  actors: readonly Entry<Actor>[];
  events: readonly Entry<Event>[];
  reports: readonly Entry<ReportRecord>[];
  /** Names of files whose records do not have the right form, so that a reference to them is not reported as well. */
  malformed: ReadonlySet<string>;
  /** The paragraphs of reports whose text is at hand, by report id; the first paragraph is at index 0. */
  texts: ReadonlyMap<string, readonly string[]>;
}

/** One invariant of a dataset. */
export interface Rule {
  id: string;
  check(records: Records): Iterable<Omit<Finding, 'rule'>>;
}

/** An error in a field of a record. */
export function errorAt(
  entry: Entry<unknown>,
  path: FieldPath,
  message: string,
  remedy: string,
): Omit<Finding, 'rule'> {
  return { level: 'error', file: entry.file, line: entry.lineOf(path), field: fieldText(path), message, remedy };
}

/** Something in a field that an editor should look at. */
export function warningAt(
  entry: Entry<unknown>,
  path: FieldPath,
  message: string,
  remedy: string,
): Omit<Finding, 'rule'> {
  return { ...errorAt(entry, path, message, remedy), level: 'warning' };
}

/** A claim with its report's entry and the path at which it stands there. */
export interface PlacedClaim {
  claim: ClaimRecord;
  report: Entry<ReportRecord>;
  path: FieldPath;
}

export function* eachClaim(records: Records): Iterable<PlacedClaim> {
  for (const report of records.reports) {
    for (const [index, claim] of report.record.claims.entries()) yield { claim, report, path: ['claims', index] };
  }
}
