/**
 * Whether a click on the map picks actors for the path question instead of selecting them. A mode of the hand, not a
 * part of the view: it is in no URL.
 */
import { useSyncExternalStore } from 'react';

/** What is picked: actors to pass, or actors to avoid. */
export type Picking = 'via' | 'avoid' | null;

let current: Picking = null;
const listeners = new Set<() => void>();

export function pickFor(picking: Picking): void {
  if (picking === current) return;
  current = picking;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePicking(): Picking {
  return useSyncExternalStore(subscribe, () => current);
}
