/** Which claims a report makes and which are about an event, by their rows in the graph. */
import type { Snapshot } from '../store/knowledge-base.ts';

/** By id; those of a report by the first paragraph that they cite, those of an event by report and then likewise. */
interface ClaimRows {
  byReport: ReadonlyMap<string, readonly number[]>;
  byEvent: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<Snapshot, ClaimRows>();

/** Worked out once for a snapshot, in one pass: records are made anew whenever they are asked for. */
export function claimRows(snapshot: Snapshot): ClaimRows {
  const rows = known.get(snapshot) ?? findRows(snapshot);
  known.set(snapshot, rows);
  return rows;
}

function findRows({ graph }: Snapshot): ClaimRows {
  const { claims, reports, claimColumns } = graph;
  const [byReport, byEvent] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const firstParagraph = new Int32Array(claims.length);
  for (let row = 0; row < claims.length; row += 1) {
    const { report, event, paragraphs } = claims.at(row)!;
    firstParagraph[row] = paragraphs[0]!;
    add(byReport, report, row);
    if (event !== undefined) add(byEvent, event, row);
  }
  const reportOf = (row: number) => reports[claimColumns.report[row]!]!.id;
  const inOrder = (a: number, b: number) => firstParagraph[a]! - firstParagraph[b]! || a - b;
  for (const rows of byReport.values()) rows.sort(inOrder);
  for (const rows of byEvent.values()) {
    rows.sort((a, b) => (reportOf(a) === reportOf(b) ? inOrder(a, b) : reportOf(a) < reportOf(b) ? -1 : 1));
  }
  return { byReport, byEvent };
}

function add(lists: Map<string, number[]>, id: string, row: number): void {
  const rows = lists.get(id);
  if (rows) rows.push(row);
  else lists.set(id, [row]);
}
