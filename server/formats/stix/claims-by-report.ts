/** The claim rows of some relationships, by the report that they cite: four bytes a claim, and no claim read. */
import type { Selection } from '../../graph/filter.ts';

/** @returns the rows that cite the report of an index */
export function claimsByReport(selection: Selection, relationships: readonly number[]): (report: number) => Int32Array {
  const { graph } = selection;
  const { report } = graph.claimColumns;
  const first = new Int32Array(graph.reports.length + 1);
  for (const relationship of relationships) {
    for (const row of selection.claimRows(relationship)) first[report[row]! + 1]! += 1;
  }
  for (let index = 1; index < first.length; index += 1) first[index]! += first[index - 1]!;
  const next = first.slice();
  const rows = new Int32Array(first.at(-1)!);
  for (const relationship of relationships) {
    for (const row of selection.claimRows(relationship)) {
      rows[next[report[row]!]!] = row;
      next[report[row]!]! += 1;
    }
  }
  return (index) => rows.subarray(first[index], first[index + 1]);
}
