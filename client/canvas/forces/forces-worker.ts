/** ForceAtlas2 (Jacomy et al. 2014) beside the page, so that this stays quick. It moves actors on each time that it is asked. */
import { settling, type Step } from './settling.ts';
import type { Held, Matrices } from './matrices.ts';

export type Question =
  | { ask: 'begin'; matrices: Matrices }
  | { ask: 'step'; iterations: number; held: Held[] }
  /** Goes on until all has settled, and answers once. */
  | { ask: 'settle'; within: number; held: Held[] };

/** Milliseconds that a step takes at most, where the graph is large: the page waits for it. */
const LONGEST = 40;
/** Iterations of a step while nobody watches. */
const UNSEEN = 10;

type Move = ReturnType<typeof settling>;

let move: Move | undefined;
/** Milliseconds that an iteration took last. */
let cost = 0;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if (data.ask === 'begin') move = settling(data.matrices);
  else if (move) answer(data.ask === 'step' ? aStep(move, data) : untilSettled(move, data));
});

function aStep(moveOn: Move, { iterations, held }: Extract<Question, { ask: 'step' }>): Step {
  const begun = performance.now();
  const affordable = Math.max(1, Math.min(iterations, Math.floor(LONGEST / cost)));
  const step = moveOn(affordable, held);
  cost = (performance.now() - begun) / affordable;
  return step;
}

function untilSettled(moveOn: Move, { within, held }: Extract<Question, { ask: 'settle' }>): Step {
  const end = performance.now() + within;
  let step = moveOn(UNSEEN, held);
  while (!step.settled && performance.now() < end) step = moveOn(UNSEEN, held);
  return step;
}

function answer(step: Step): void {
  postMessage(step, { transfer: [step.places.buffer] });
}
