/** How the whole lies in the small map. There y grows downwards, in the graph upwards. */
import type { Coordinates } from 'sigma/types';
import type { Box } from '../box-grid.ts';

export const SIZE = { width: 150, height: 100 };
/** Pixels kept free at the edges. */
const MARGIN = 8;

export interface Fit {
  /** The point of the graph in the middle. */
  middle: Coordinates;
  /** Pixels for a unit of the graph. */
  scale: number;
}

/** The largest that shows a part of the graph whole. */
export function fitting({ left, right, top, bottom }: Box): Fit {
  const scale = Math.min(
    (SIZE.width - 2 * MARGIN) / Math.max(right - left, 1e-9),
    (SIZE.height - 2 * MARGIN) / Math.max(bottom - top, 1e-9),
  );
  return { middle: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale };
}

export const toSmall = ({ middle, scale }: Fit, { x, y }: Coordinates): Coordinates => ({
  x: SIZE.width / 2 + (x - middle.x) * scale,
  y: SIZE.height / 2 - (y - middle.y) * scale,
});

/** What of the graph is at a point; beyond the edges, what is at the edge. */
export function fromSmall({ middle, scale }: Fit, { x, y }: Coordinates): Coordinates {
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  return {
    x: middle.x + (within(x, SIZE.width) - SIZE.width / 2) / scale,
    y: middle.y - (within(y, SIZE.height) - SIZE.height / 2) / scale,
  };
}
