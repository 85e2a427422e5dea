import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { hold, placesIn, type Held, type Matrices } from './matrices.ts';
import { naturalRadius, stagesFor } from './settings.ts';

/** Slower than this, as a share of the whole's radius for each iteration, nobody sees an actor move. */
const STILL = 1 / 40_000;
/** For how many steps in a row it must be so: what swings back is still for a moment as well. */
const STEPS = 5;

export interface Step {
  places: Float32Array<ArrayBuffer>;
  settled: boolean;
}

/** Forces at work on matrices: each step moves the actors on, until these have settled in the last stage. */
export function settling({ nodes, edges }: Matrices): (iterations: number, held: readonly Held[]) => Step {
  const actors = nodes.length / 10;
  const stages = stagesFor(actors);
  const slow = naturalRadius(actors + (2 * edges.length) / 3) * STILL;
  let still = 0;
  return (iterations, held) => {
    hold(nodes, held);
    const before = placesIn(nodes);
    for (let each = 0; each < iterations; each += 1) iterate(stages[0]!, nodes, edges);
    const places = placesIn(nodes);
    still = meanMovement(before, places) < slow * iterations ? still + 1 : 0;
    if (still < STEPS) return { places, settled: false };
    if (stages.length === 1) return { places, settled: true };
    stages.shift();
    still = 0;
    return { places, settled: false };
  };
}

/** How far actors moved, on average. */
export function meanMovement(before: Float32Array, after: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < after.length; at += 2) {
    sum += Math.hypot(after[at]! - before[at]!, after[at + 1]! - before[at + 1]!);
  }
  return after.length > 0 ? (sum * 2) / after.length : 0;
}
