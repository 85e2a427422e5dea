/** Has a worker move the actors, and draws them where it says: as often as the page can, one step after the other. */
import { pauseSettling } from '../../state/live-layout.ts';
import type { Pin } from '../../state/map-look.ts';
import { placeOnMap } from '../../state/reach.ts';
import type { Drawing } from '../camera.ts';
import { glide } from '../glide.ts';
import { actorInHand } from '../in-hand.ts';
import type { Question } from './forces-worker.ts';
import { heldOf, matricesOf, readPlaces, type Ground, type Part } from './matrices.ts';
import type { Step } from './settling.ts';

/** How long it goes on at most, in milliseconds. */
const LONGEST = 60_000;
/** Milliseconds for an iteration: slow enough to be followed by the eye. */
const PACE = 8;
/** Between two frames, however long these take. */
const MOST_ITERATIONS = 50;

/** @returns what stops it; actors stay where they are */
export function runForces(drawing: Drawing, part: Part, ground: Ground, pins: () => readonly Pin[]): () => void {
  const worker = new Worker(new URL('./forces-worker.ts', import.meta.url), { type: 'module' });
  const ask = (question: Question, transfer: Transferable[] = []) => worker.postMessage(question, transfer);
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const begun = performance.now();
  let last = begun;
  let frame = 0;
  /** What the forces must leave where it is: the pinned, and what a hand has just taken. */
  const held = () => {
    const inHand = [actorInHand.get()].flatMap((id) => (id === null ? [] : (placeOnMap(id) ?? [])));
    return [...pins().filter(({ id }) => id !== inHand[0]?.id), ...inHand];
  };
  const goOn = () => {
    frame = requestAnimationFrame((now) => {
      if (now - begun > LONGEST) return pauseSettling('Paused after a minute: the map has not settled yet.');
      const iterations = Math.max(1, Math.min(MOST_ITERATIONS, Math.round((now - last) / PACE)));
      last = now;
      ask({ ask: 'step', iterations, held: heldOf(part, held(), ground) });
    });
  };
  worker.onmessage = ({ data: { places, settled } }: MessageEvent<Step>) => {
    const moved = readPlaces(part, places, ground);
    // It may have been taken hold of since the question.
    for (const { id } of held()) moved.delete(id);
    glide(drawing, moved, () => {}, true);
    if (settled) pauseSettling('The map has settled.');
    else if (isStill) pauseSettling('Paused after a minute: the map has not settled yet.');
    else goOn();
  };
  worker.onerror = () => pauseSettling('The forces cannot be run in this browser.');
  const placeOf = (id: string) => drawing.getGraph().getNodeAttributes(id);
  const { nodes, edges } = matricesOf(part, placeOf, ground);
  ask({ ask: 'begin', matrices: { nodes, edges } }, [nodes.buffer, edges.buffer]);
  if (isStill) ask({ ask: 'settle', within: LONGEST, held: heldOf(part, held(), ground) });
  else goOn();
  return () => {
    cancelAnimationFrame(frame);
    worker.terminate();
  };
}
