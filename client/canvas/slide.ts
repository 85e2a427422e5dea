/**
 * Where drawing takes long - of many lines, without a graphics card above all - the picture that is there is moved with the
 * camera, as it is, and drawn anew when the map rests: like the tiles of a map that one scrolls. Where drawing is quick nothing
 * of this is done, nor where there are few lines; see `isMoving`.
 */
import type { CameraState, Coordinates } from 'sigma/types';
import type { Drawing } from './camera.ts';
import { isMoving } from './picking-pause.ts';

/** Milliseconds for a drawing, the graphics included, beyond which moving it is no longer smooth. */
const SLOW = 50;
/** What of the window the moved picture must still cover, and how much it may be enlarged or reduced; else it is drawn anew. */
const [LEAST_COVERED, MOST_SCALED] = [0.4, 2];

/** A picture as it is moved: `x' = a x + c y + e`, `y' = b x + d y + f`, in pixels. */
interface Move {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
}

const moves = new WeakMap<object, Move>();

/** Where a point of the window lies in the picture, which may have been moved since it was drawn. */
export function inPicture(drawing: Drawing, { x, y }: Coordinates): Coordinates {
  const move = moves.get(drawing);
  if (!move) return { x, y };
  const { a, b, c, d, e, f } = move;
  const determinant = a * d - b * c;
  return { x: (d * (x - e) - c * (y - f)) / determinant, y: (a * (y - f) - b * (x - e)) / determinant };
}

/** Has a drawing moved instead of drawn while the camera moves and drawing is slow. */
export function slideWhileSlow(drawing: Drawing): void {
  const camera = drawing.getCamera();
  const draw = drawing.scheduleRender.bind(drawing);
  let drawnFrom: CameraState = camera.getState();
  // Until it is seen to be quick.
  let isSlow = true;
  let waiting = 0;

  const slide = () => {
    waiting = 0;
    const move = moveBetween(drawing, drawnFrom, camera.getState());
    if (isTooFar(drawing, move)) draw();
    else place(drawing, move);
  };
  drawing.scheduleRender = () => {
    if (!isSlow || !isMoving(drawing)) return draw();
    waiting ||= requestAnimationFrame(slide);
    return drawing;
  };
  drawing.on('beforeRender', () => {
    const began = performance.now();
    drawnFrom = camera.getState();
    place(drawing, undefined);
    drawing.once('afterRender', () => whenDrawn(drawing, () => (isSlow = performance.now() - began > SLOW)));
  });
  drawing.on('kill', () => cancelAnimationFrame(waiting));
}

/** Calls back when the graphics are done with the lines: a script is done long before, and frames come while they still draw. */
function whenDrawn(drawing: Drawing, done: () => void): void {
  const graphics = drawing.getCanvases().edges?.getContext('webgl2');
  const fence = graphics?.fenceSync(graphics.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!graphics || !fence) return;
  graphics.flush();
  const look = () => {
    if (graphics.isContextLost()) return;
    const status = graphics.clientWaitSync(fence, graphics.SYNC_FLUSH_COMMANDS_BIT, 0);
    if (status === graphics.TIMEOUT_EXPIRED) return void setTimeout(look, 5);
    graphics.deleteSync(fence);
    done();
  };
  setTimeout(look);
}

/** How what was drawn from one place has to be moved to be seen as from another. */
function moveBetween(drawing: Drawing, from: CameraState, to: CameraState): Move {
  const moved = (x: number, y: number) =>
    drawing.framedGraphToViewport(drawing.viewportToFramedGraph({ x, y }, { cameraState: from }), { cameraState: to });
  const { width, height } = drawing.getDimensions();
  const [origin, right, down] = [moved(0, 0), moved(width, 0), moved(0, height)];
  return {
    ...{ a: (right.x - origin.x) / width, b: (right.y - origin.y) / width },
    ...{ c: (down.x - origin.x) / height, d: (down.y - origin.y) / height },
    ...{ e: origin.x, f: origin.y },
  };
}

function isTooFar(drawing: Drawing, { a, b, e, f }: Move): boolean {
  const scale = Math.hypot(a, b);
  if (!(scale < MOST_SCALED && scale > 1 / MOST_SCALED)) return true;
  const { width, height } = drawing.getDimensions();
  const covered = (offset: number, length: number) => Math.min(length, offset + length * scale) - Math.max(0, offset);
  return covered(e, width) < LEAST_COVERED * width || covered(f, height) < LEAST_COVERED * height;
}

/** Moves every layer but the one that the pointer is heard on. */
function place(drawing: Drawing, move: Move | undefined): void {
  if (move) moves.set(drawing, move);
  else moves.delete(drawing);
  const transform = move ? `matrix(${move.a}, ${move.b}, ${move.c}, ${move.d}, ${move.e}, ${move.f})` : '';
  for (const [layer, { style }] of Object.entries(drawing.getCanvases())) {
    if (layer === 'mouse' || style.transform === transform) continue;
    style.transformOrigin = '0 0';
    style.transform = transform;
  }
}
