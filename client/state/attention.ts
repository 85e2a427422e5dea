/**
 * What the pointer or the keyboard rests on, on the map or in a panel. Too fleeting for the URL; a store of its own, so
 * that a hover redraws the map and nothing else.
 */
import { useSyncExternalStore } from 'react';

/** The id of an actor or of a relationship. */
export type Attention = string | null;

let current: Attention = null;
const listeners = new Set<() => void>();

export function attendTo(id: Attention): void {
  if (id === current) return;
  current = id;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useAttention(): Attention {
  return useSyncExternalStore(subscribe, () => current);
}

/** Handlers for an element that stands for an actor or a relationship: resting on it shows it on the map. */
export function attending(id: string) {
  const rest = () => attendTo(id);
  const leave = () => attendTo(null);
  return { onPointerEnter: rest, onPointerLeave: leave, onFocus: rest, onBlur: leave };
}
