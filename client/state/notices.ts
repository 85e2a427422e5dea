/** What was just done, said once to those who cannot see it: `Copied.` The announcer in the panels reads it out. */
import { useSyncExternalStore } from 'react';

/** Until a notice is taken back, in milliseconds; the same one given later is then news again. */
const LIFE = 6000;

let current = '';
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

export function announce(words: string): void {
  clearTimeout(timer);
  set(words);
  timer = setTimeout(() => set(''), LIFE);
}

function set(words: string): void {
  current = words;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useNotice(): string {
  return useSyncExternalStore(subscribe, () => current);
}
