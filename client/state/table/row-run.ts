/** Rows chosen in a run, as with Shift held: from the one where it began to the one that is reached. */

export interface Run {
  /** The row where it began. */
  anchor: number;
  /** What was chosen before. */
  before: readonly string[];
}

/**
 * What is chosen when the run reaches a row: what was before and every row between, nothing that it has drawn back from.
 * @param ids of all rows, in order
 */
export function chosenByRun({ anchor, before }: Run, to: number, ids: readonly string[]): string[] {
  return [...new Set([...before, ...ids.slice(Math.min(anchor, to), Math.max(anchor, to) + 1)])];
}
