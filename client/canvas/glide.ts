/** Moves actors to other places, so that the eye can follow. */
import type { Drawing } from './camera.ts';
import type { Point } from './edge-program/curve.ts';

const DURATION = 420;

/** Where actors are to stand, by id. */
export type Places = ReadonlyMap<string, Point>;

/**
 * Lets actors glide to their places, at once where the reader prefers less motion. Whoever is there already stays.
 * @param arrived called when all are there
 * @param still whether to put them there at once in any case
 * @returns what stops it on the way
 */
export function glide(sigma: Drawing, places: Places, arrived: () => void, still = false): () => void {
  const graph = sigma.getGraph();
  const from = new Map<string, Point>();
  for (const [id, { x, y }] of places) {
    if (!graph.hasNode(id)) continue;
    const at = graph.getNodeAttributes(id);
    if (at.x !== x || at.y !== y) from.set(id, { x: at.x, y: at.y });
  }
  if (from.size === 0) return () => {};
  const moveTo = (share: number) =>
    graph.updateEachNodeAttributes(
      (id, attributes) => {
        const [start, end] = [from.get(id), places.get(id)];
        return start && end ? { ...attributes, ...between(start, end, share) } : attributes;
      },
      { attributes: ['x', 'y'] },
    );
  if (still || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    moveTo(1);
    // At once as well: who asks next where they are seen is told.
    sigma.refresh();
    arrived();
    return () => {};
  }
  let begun: number | undefined;
  let frame = requestAnimationFrame(function step(now) {
    const time = Math.min(1, (now - (begun ??= now)) / DURATION);
    moveTo(easedInOut(time));
    if (time < 1) frame = requestAnimationFrame(step);
    else arrived();
  });
  return () => cancelAnimationFrame(frame);
}

/** At the end exactly there, so that who is there is known to be. */
const between = (from: Point, to: Point, share: number): Point =>
  share === 1 ? { x: to.x, y: to.y } : { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };

const easedInOut = (time: number) => (time < 0.5 ? 2 * time * time : 1 - (2 - 2 * time) ** 2 / 2);
