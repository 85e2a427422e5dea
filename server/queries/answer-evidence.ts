/** Where claims stand and what they are about: one report, one event, each with its claims. */
import type { Claim } from '../../graph-data/schema/claim.ts';
import type { EventDetail, ReportDetail } from '../contract/answers.ts';
import { ProblemError } from '../errors.ts';
import type { Snapshot } from '../store/knowledge-base.ts';
import { citedBy, toClaimAnswer } from './summarize.ts';

/** How many claims a report is answered with; an imported file is a report, and can have any number. */
const MOST = 500;

export function answerReport(snapshot: Snapshot, id: string): ReportDetail {
  const { graph, records } = snapshot;
  const report = records.reports.get(id);
  if (!report) throw new ProblemError('not-found', `There is no report ${id}; /reports lists them all`);
  const index = graph.reports.findIndex((item) => item.id === id);
  const rows: number[] = [];
  for (const [row, own] of graph.claimColumns.report.entries()) if (own === index) rows.push(row);
  const places = new Map(rows.map((row) => [row, placeOf(graph.claims.at(row)!)]));
  const first = rows.sort((a, b) => places.get(a)! - places.get(b)! || a - b).slice(0, MOST);
  const claims = first.map((row) => graph.claims.at(row)!);
  const events = new Set(claims.flatMap(({ event }) => event ?? []));
  return {
    ...report,
    claims: claims.map((claim) => toClaimAnswer(snapshot, claim)),
    total: rows.length,
    events: [...events].map((event) => records.events.get(event)!),
    actors: citedBy(snapshot, claims, [id]).actors,
  };
}

export function answerEvent(snapshot: Snapshot, id: string): EventDetail {
  const { dataset, records } = snapshot;
  const event = records.events.get(id);
  if (!event) throw new ProblemError('not-found', `There is no event ${id}; /events lists them all`);
  const claims: Claim[] = [];
  for (const claim of dataset.claims) if (claim.event === id) claims.push(claim);
  claims.sort((a, b) => (a.report === b.report ? placeOf(a) - placeOf(b) : a.report < b.report ? -1 : 1));
  const { actors, reports } = citedBy(
    snapshot,
    claims,
    event.casualties?.map(({ report }) => report),
  );
  return { ...event, claims: claims.map((claim) => toClaimAnswer(snapshot, claim)), reports, actors };
}

/** The first paragraph that a claim cites. */
const placeOf = ({ paragraphs }: Claim): number => paragraphs[0]!;
