/** What a hand has drawn around something. */
import type { Coordinates } from 'sigma/types';

/** Pixels from one point of an outline to the next, at least. */
const STEP = 3;

/** Adds a point to an outline unless it hardly differs from the last. */
export function extend(outline: Coordinates[], { x, y }: Coordinates): void {
  const last = outline.at(-1);
  if (!last || Math.hypot(x - last.x, y - last.y) >= STEP) outline.push({ x, y });
}

/**
 * Whether a point lies inside an outline, which is closed from its last point to its first. What it goes around several
 * times is inside as well: a hand that crosses its own line leaves no holes.
 */
export function isInside(outline: readonly Coordinates[], point: Coordinates): boolean {
  let turns = 0;
  let from = outline.at(-1);
  for (const to of outline) {
    if (from && from.y <= point.y !== to.y <= point.y) {
      const side = (to.x - from.x) * (point.y - from.y) - (point.x - from.x) * (to.y - from.y);
      if (to.y > from.y && side > 0) turns += 1;
      if (to.y < from.y && side < 0) turns -= 1;
    }
    from = to;
  }
  return turns !== 0;
}

/** The outline as the `d` of an SVG path. */
export const pathOf = (outline: readonly Coordinates[]) => `M${outline.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
