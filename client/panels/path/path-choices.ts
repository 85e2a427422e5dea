/** The choices of the paths question in plain words. */
import type { PathMode, PathOrder } from '../../state/path-question.ts';

/** How many paths are shown at most where nothing is said: the server's number. */
export const DEFAULT_K = 10;

/** How many hops `all` goes where nothing is said: the server's number. */
export const HOPS_OF_ALL = 4;

export const MODE_WORDS: Record<PathMode, string> = {
  shortest: 'all shortest',
  'k-shortest': 'the best few',
  all: 'every path',
};

export const ORDER_WORDS: Record<PathOrder, string> = {
  hops: 'fewest hops',
  credible: 'most credible',
  time: 'in order of time',
};
