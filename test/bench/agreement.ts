/** Whether peers that are asked the same answer the same. */
import type { Measured } from './measure.ts';
import { MOST, WORKS, type Work } from './works.ts';

/** Works whose answers can be held against each other, and peers that mean the same by them. */
const ALIKE: Partial<Record<Work, string[]>> = {
  one: ['graphology', 'ngraph', 'networkx', 'igraph'],
  filtered: ['graphology', 'ngraph', 'networkx', 'igraph'],
  five: ['igraph'],
  all: ['graphology', 'networkx'],
};

export interface Agreement {
  work: Work;
  peer: string;
  compared: number;
  agreed: number;
}

/** @param ours what the engine answered */
export function agreements(ours: Measured, others: readonly Measured[]): Agreement[] {
  const found: Agreement[] = [];
  for (const { peer, timings } of others) {
    for (const work of Object.keys(WORKS) as Work[]) {
      const [mine, theirs] = [ours.timings[work]?.answers, timings[work]?.answers];
      if (!mine || !theirs || ALIKE[work]?.includes(peer) !== true) continue;
      const compared = Math.min(mine.length, theirs.length);
      const same = (index: number) => essence(work, theirs[index]!) === essence(work, mine[index]!);
      const agreed = Array.from({ length: compared }, (_, index) => index).filter(same).length;
      found.push({ work, peer, compared, agreed });
    }
  }
  return found;
}

/** One length where only one path is asked for, or else the lengths that come first. */
function essence(work: Work, lengths: readonly number[]): string {
  const sorted = [...lengths].sort((a, b) => a - b);
  return sorted.slice(0, work === 'one' || work === 'filtered' ? 1 : MOST).join();
}
