/** The part of the plane that Sigma's camera counts in: fixed, so that nothing moves when an actor is dragged away. */
import type { Coordinates } from 'sigma/types';
import type { Drawing } from './camera.ts';

export interface Frame {
  x: [number, number];
  y: [number, number];
}

/** What all actors cover, as the server laid them out. */
export function frameOf(actors: readonly Coordinates[]): Frame {
  const frame: Frame = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] };
  for (const actor of actors) {
    for (const axis of ['x', 'y'] as const) {
      frame[axis][0] = Math.min(frame[axis][0], actor[axis]);
      frame[axis][1] = Math.max(frame[axis][1], actor[axis]);
    }
  }
  return actors.length > 0 ? frame : { x: [0, 1], y: [0, 1] };
}

/** A frame of the same proportions that holds another as well: then sizes and angles stay as they are. */
function widened(frame: Frame, other: Frame): Frame {
  const [width, height] = [frame.x[1] - frame.x[0] || 1, frame.y[1] - frame.y[0] || 1];
  const x: Frame['x'] = [Math.min(frame.x[0], other.x[0]), Math.max(frame.x[1], other.x[1])];
  const y: Frame['y'] = [Math.min(frame.y[0], other.y[0]), Math.max(frame.y[1], other.y[1])];
  const growth = Math.max((x[1] - x[0]) / width, (y[1] - y[0]) / height);
  const about = ([from, to]: [number, number], length: number): [number, number] => {
    const middle = (from + to) / 2;
    return [middle - length / 2, middle + length / 2];
  };
  return { x: about(x, width * growth), y: about(y, height * growth) };
}

/** Widens the frame where actors lie beyond it, with the camera so that everything stays where it is seen. */
export function reframe(sigma: Drawing, actors: readonly Coordinates[]): void {
  const before = sigma.getCustomBBox();
  if (!before) return;
  const all = frameOf(actors);
  const inside = (['x', 'y'] as const).every(
    (axis) => all[axis][0] >= before[axis][0] && all[axis][1] <= before[axis][1],
  );
  if (inside) return;
  const after = widened(before, all);
  const { x, y, ratio } = sigma.getCamera().getState();
  const sideOf = ({ x: [left, right], y: [low, high] }: Frame) => Math.max(right - left, high - low) || 1;
  const [was, is] = [sideOf(before), sideOf(after)];
  const middle = ([from, to]: [number, number]) => (from + to) / 2;
  const moved = (at: number, axis: 'x' | 'y') =>
    ((at - 0.5) * was + middle(before[axis]) - middle(after[axis])) / is + 0.5;
  sigma.setCustomBBox(after);
  sigma.getCamera().setState({ x: moved(x, 'x'), y: moved(y, 'y'), ratio: (ratio * was) / is });
}
