import type { CSSProperties } from 'react';
import type { Coordinates } from 'sigma/types';
import type { Insets } from '../state/room.ts';

/** The widest tooltip with what keeps it off the pointer, and about how high one is, with so many lines. */
const WIDTH = 300;
const heightOf = (lines: number) => 40 + 34 * lines;

/** Puts a tooltip beside the pointer, on the side where there is room: panels lie over it. */
export function tooltipPlace({ x, y }: Coordinates, lines: number, { left, right }: Insets): CSSProperties {
  const [atLeft, atRight] = [x - left, window.innerWidth - right - x];
  const [toLeft, below] = [atRight < WIDTH && atLeft > atRight, y < heightOf(lines)];
  return {
    left: x + (toLeft ? -12 : 12),
    top: y + (below ? 18 : -18),
    translate: `${toLeft ? '-100%' : '0'} ${below ? '0' : '-100%'}`,
  };
}
