import type { Coordinates } from 'sigma/types';
import type { Drawing } from './camera.ts';

/** Where a pointer is on a map, which of two is only a part of the window. */
export function placeOn(drawing: Drawing, { clientX, clientY }: { clientX: number; clientY: number }): Coordinates {
  const { left, top } = drawing.getContainer().getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
