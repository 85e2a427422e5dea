import type { Box } from '../box-grid.ts';
import type { Point } from '../edge-program/curve.ts';

/** Angle between one point and the next: as sunflowers have it, so that they fill a disc evenly. */
const TURN = Math.PI * (3 - Math.sqrt(5));
/** Among more than so many actors nobody sees who is near to whom, and it would take time; how often each is moved. */
const [MOST_PUSHED, STEPS] = [120, 40];

/**
 * Points that fill a box, the first ones in its middle: a line of up to three, some about one, more as in a sunflower stretched to the sides.
 * @param shares how much room each takes, beside the others
 */
export function spread(shares: readonly number[], { left, right, top, bottom }: Box): Point[] {
  const [half, rise] = [(right - left) / 2, (bottom - top) / 2];
  const count = shares.length;
  const points = count <= 3 ? inLine(count) : count <= 6 ? inRing(count) : inSunflower(shares);
  // The first two kinds are wider than high.
  const isHigh = count <= 6 && rise > half;
  const [across, down] = isHigh ? (['y', 'x'] as const) : (['x', 'y'] as const);
  const placed = points.map((at) => ({
    x: (left + right) / 2 + at[across] * half,
    y: (top + bottom) / 2 + at[down] * rise,
  }));
  return count <= 6 || count > MOST_PUSHED ? placed : pushedApart(placed, shares, { left, right, top, bottom });
}

/**
 * In a slim box a stretched sunflower has some lie close together one above the other, and the busy ones in the middle need more room than the rest. So each makes
 * way for those that are nearer than both their shares of the box would have them.
 */
function pushedApart(points: readonly Point[], shares: readonly number[], box: Box): Point[] {
  const area = (box.right - box.left) * (box.bottom - box.top);
  const unit = Math.sqrt(area / shares.reduce((sum, share) => sum + share, 0));
  const reach = shares.map((share) => (unit * Math.sqrt(share)) / 2);
  const moved = points.map((point) => ({ ...point }));
  for (let step = 0; step < STEPS; step++) {
    moved.forEach((a, index) => {
      for (let other = index + 1; other < moved.length; other++) part(a, moved[other]!, reach[index]! + reach[other]!);
    });
    for (const point of moved) {
      point.x = Math.min(Math.max(point.x, box.left), box.right);
      point.y = Math.min(Math.max(point.y, box.top), box.bottom);
    }
  }
  return moved;
}

/** Moves two half the way that they lack to a distance. */
function part(a: Point, b: Point, wished: number): void {
  const [x, y] = [b.x - a.x, b.y - a.y];
  const away = Math.hypot(x, y);
  if (away >= wished || away === 0) return;
  const share = (wished - away) / away / 4;
  a.x -= x * share;
  a.y -= y * share;
  b.x += x * share;
  b.y += y * share;
}

/** From -1 to 1, and as all that follow. */
const inLine = (count: number): Point[] =>
  (count === 2 ? [-1 / 2, 1 / 2] : [0, -2 / 3, 2 / 3].slice(0, count)).map((x) => ({ x, y: 0 }));

/** One in the middle of the others, none of which is straight above it. */
function inRing(count: number): Point[] {
  const angle = (index: number) => (2 * Math.PI * (index - 0.5)) / (count - 1);
  return Array.from({ length: count }, (_, index) => (index === 0 ? { x: 0, y: 0 } : towards(angle(index), 1)));
}

function inSunflower(shares: readonly number[]): Point[] {
  let sum = 0;
  const before = shares.map((share) => (sum += share) - share);
  return before.map((each, index) => towards(index * TURN, Math.sqrt(each / before.at(-1)!)));
}

/** On what lies between a circle and a square: so little of a box's corners stays empty. */
function towards(angle: number, away: number): Point {
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  const stretch = away / (x ** 4 + y ** 4) ** (1 / 4);
  return { x: x * stretch, y: y * stretch };
}
