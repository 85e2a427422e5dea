/** A value that lives outside React and outside the URL: who uses it is drawn anew when it changes, and nobody else. */
import { useSyncExternalStore } from 'react';

export interface SharedValue<T> {
  set: (value: T) => void;
  /** The value now, for what is no component. */
  get: () => T;
  /** A hook. */
  useValue: () => T;
}

export function sharedValue<T>(initial: T): SharedValue<T> {
  let current = initial;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    set: (value) => {
      if (value === current) return;
      current = value;
      for (const listener of listeners) listener();
    },
    get: () => current,
    useValue: () => useSyncExternalStore(subscribe, () => current),
  };
}
