/** How fast time is played, and what keys and commands do to it; whoever plays it offers that here. */
import { sharedValue } from './shared-value.ts';

export const SPEEDS = ['slow', 'normal', 'fast'] as const;
export type Speed = (typeof SPEEDS)[number];

/** Between two steps, in milliseconds: long enough to see what changed, or to see the whole go by. */
export const PACES: Record<Speed, number> = { slow: 2400, normal: 1200, fast: 500 };

/** The next speed up or down; the same where there is none. */
export function speedBeside(speed: Speed, by: 1 | -1): Speed {
  const index = SPEEDS.indexOf(speed) + by;
  return SPEEDS[Math.max(0, Math.min(SPEEDS.length - 1, index))]!;
}

export interface TimeMoves {
  /** Plays, or pauses. */
  toggle: () => void;
  /** Moves the window a step. */
  step: (by: 1 | -1) => void;
  changeSpeed: (by: 1 | -1) => void;
}

const moves = sharedValue<TimeMoves | null>(null);

/** Called by whoever plays; null while there is no time. */
export const offerTimeMoves = moves.set;
export const currentTimeMoves = moves.get;
