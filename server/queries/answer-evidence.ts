/** Where claims stand and what they are about: one report, one event, each with its claims. */
import type { Claim } from '../../graph-data/schema/claim.ts';
import type { EventDetail, ReportDetail } from '../contract/answers.ts';
import { ProblemError } from '../errors.ts';
import type { Snapshot } from '../store/knowledge-base.ts';
import { claimRows } from './claim-rows.ts';
import { citedBy, toClaimAnswer } from './summarize.ts';

/** How many claims a report or an event is answered with; an imported file is a report, and can have any number. */
const MOST = 500;

export function answerReport(snapshot: Snapshot, id: string): ReportDetail {
  const { records } = snapshot;
  const report = records.reports.get(id);
  if (!report) throw new ProblemError('not-found', `There is no report ${id}; /reports lists them all`);
  const { claims, total } = firstOf(snapshot, claimRows(snapshot).byReport.get(id));
  const events = new Set(claims.flatMap(({ event }) => event ?? []));
  return {
    ...report,
    claims: claims.map((claim) => toClaimAnswer(snapshot, claim)),
    total,
    events: [...events].map((event) => records.events.get(event)!),
    actors: citedBy(snapshot, claims, [id]).actors,
  };
}

export function answerEvent(snapshot: Snapshot, id: string): EventDetail {
  const event = snapshot.records.events.get(id);
  if (!event) throw new ProblemError('not-found', `There is no event ${id}; /events lists them all`);
  const { claims, total } = firstOf(snapshot, claimRows(snapshot).byEvent.get(id));
  const { actors, reports } = citedBy(
    snapshot,
    claims,
    event.casualties?.map(({ report }) => report),
  );
  return { ...event, claims: claims.map((claim) => toClaimAnswer(snapshot, claim)), total, reports, actors };
}

/** The records of the first rows: no others are made. */
function firstOf({ graph }: Snapshot, rows: readonly number[] = []): { claims: Claim[]; total: number } {
  return { claims: rows.slice(0, MOST).map((row) => graph.claims.at(row)!), total: rows.length };
}
