/** The paths question as the URL tells it, and what can be done to its actors. */
import type { DIRECTIONS, PATH_MODES, PATH_ORDERS } from '../../server/contract/paths.ts';

export type PathMode = (typeof PATH_MODES)[number];
export type PathOrder = (typeof PATH_ORDERS)[number];

export interface PathQuestion {
  /** The path panel is open. */
  open: boolean;
  from?: string;
  to?: string;
  mode: PathMode;
  order: PathOrder;
  /** How many paths at most; the server's number where it is not given. */
  k?: number;
  maxHops?: number;
  direction: (typeof DIRECTIONS)[number];
  /** Actors that every path passes. */
  via: string[];
  /** Actors that no path passes. */
  avoid: string[];
  /** Which of the paths found is shown, from 0. */
  chosen: number;
  /** Which of them is laid beside it, from 0. */
  compared?: number;
}

/** What an actor can be to a path. */
export type Stop = 'from' | 'to' | 'via' | 'avoid';

/** An empty panel; every part is named, so that it also clears what was asked before. */
export const NEW_PATH: PathQuestion = {
  ...{ open: true, from: undefined, to: undefined, mode: 'shortest', order: 'hops', direction: 'any' },
  ...{ k: undefined, maxHops: undefined, via: [], avoid: [], chosen: 0, compared: undefined },
};

/** To close the path panel. */
export const CLOSED_PATH: PathQuestion = { ...NEW_PATH, open: false };

/** Makes an actor an end of the path, or one to pass or to avoid; whatever else it was it is no longer. */
export function putStop(question: PathQuestion, stop: Stop, id: string): Partial<PathQuestion> {
  const rest = dropStop(question, id);
  const put = stop === 'from' || stop === 'to' ? { [stop]: id } : { [stop]: [...rest[stop], id] };
  return { ...rest, ...put, open: true };
}

/** Takes an actor out of the question. */
export function dropStop({ from, to, via, avoid }: PathQuestion, id: string) {
  const without = (ids: string[]) => ids.filter((each) => each !== id);
  return {
    from: from === id ? undefined : from,
    to: to === id ? undefined : to,
    via: without(via),
    avoid: without(avoid),
  };
}

/** Names another actor in the place of one, or nobody; `was` as the question names it. */
export function replaceStop(question: PathQuestion, stop: Stop, was: string, id?: string): Partial<PathQuestion> {
  const without =
    stop === 'from' || stop === 'to'
      ? { [stop]: undefined }
      : { [stop]: question[stop].filter((each) => each !== was) };
  return id === undefined ? without : putStop({ ...question, ...without }, stop, id);
}

/** What the actor is to the path; undefined where it is nothing. */
export function stopOf({ from, to, via, avoid }: PathQuestion, id: string): Stop | undefined {
  if (from === id) return 'from';
  if (to === id) return 'to';
  if (via.includes(id)) return 'via';
  return avoid.includes(id) ? 'avoid' : undefined;
}
