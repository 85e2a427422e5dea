import type { CSSProperties } from 'react';
import type { Coordinates } from 'sigma/types';

/** The widest tooltip with what keeps it off the pointer, and about how high one is, with so many lines. */
const WIDTH = 300;
const heightOf = (lines: number) => 40 + 34 * lines;

/** Puts a tooltip beside the pointer, on the side where there is room. */
export function tooltipPlace({ x, y }: Coordinates, lines: number): CSSProperties {
  const [toLeft, below] = [x > window.innerWidth - WIDTH, y < heightOf(lines)];
  return {
    left: x + (toLeft ? -12 : 12),
    top: y + (below ? 18 : -18),
    translate: `${toLeft ? '-100%' : '0'} ${below ? '0' : '-100%'}`,
  };
}
