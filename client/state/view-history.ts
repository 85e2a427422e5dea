/**
 * The views one went through, to undo and to redo. It is apart from the browser's history, in which a step is an address
 * visited: undoing visits an address as well, so Back leads to what was seen before the undoing. A view is kept as the
 * query that tells it.
 */
export interface ViewHistory {
  /** Earlier views, the latest last. */
  readonly past: readonly string[];
  readonly present: string;
  /** Views undone, the next to redo first. */
  readonly future: readonly string[];
}

/** How many steps are kept; the earliest make room. */
export const MOST_STEPS = 200;

export function beginAt(present: string): ViewHistory {
  return { past: [], present, future: [] };
}

/** After going to a view. Going anywhere but back along the steps forgets what was undone. */
export function goTo(history: ViewHistory, view: string): ViewHistory {
  if (view === history.present) return history;
  return { past: [...history.past, history.present].slice(-MOST_STEPS), present: view, future: [] };
}

/** One step back; undefined where there is none. */
export function undone({ past, present, future }: ViewHistory): ViewHistory | undefined {
  const before = past.at(-1);
  if (before === undefined) return undefined;
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** One step forward again; undefined where nothing was undone. */
export function redone({ past, present, future }: ViewHistory): ViewHistory | undefined {
  const [next, ...rest] = future;
  if (next === undefined) return undefined;
  return { past: [...past, present], present: next, future: rest };
}
