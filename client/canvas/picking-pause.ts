/**
 * While the map moves nobody points at a line, and of many lines the second drawing, by which Sigma knows what lies under the
 * pointer, takes as long as the first. So it is left out until the map rests.
 */
import type { Drawing } from './camera.ts';

/** From how many lines on it is worth it. */
const MANY = 500;
/** How long the camera must have stood still, in milliseconds. */
const REST = 150;

const moving = new WeakSet<object>();

export const isMoving = (drawing: object): boolean => moving.has(drawing);

/** Watches the camera of a drawing; one with many lines is drawn once more when it has come to rest. */
export function pausePicking(drawing: Drawing): void {
  let timer: ReturnType<typeof setTimeout>;
  // Before Sigma itself, which would draw.
  drawing.getCamera().prependListener('updated', () => {
    if (drawing.getGraph().size < MANY) return;
    moving.add(drawing);
    clearTimeout(timer);
    timer = setTimeout(() => {
      moving.delete(drawing);
      drawing.scheduleRender();
    }, REST);
  });
  drawing.on('kill', () => clearTimeout(timer));
}
