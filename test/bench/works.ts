/** What is measured. Peers in Python know these ids too. */
export const WORKS = {
  one: 'shortest',
  ten: 'ten shortest',
  filtered: 'shortest with filter',
  five: 'five shortest simple',
  all: 'all simple up to 4',
} as const;
export type Work = keyof typeof WORKS;

/** The most paths that `all` asks for. */
export const MOST = 1000;

/** What a peer tells of itself, a line each. */
export type Message =
  | { version: string }
  | { build: number; resident: number; notes?: string[] }
  | { work: Work; milliseconds: number[]; answers: number[][] };
