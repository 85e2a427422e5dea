import type { Frame } from '../frame.ts';
import type { Ground } from './laid-out.ts';

/** What there is to fill on the screen, in pixels. */
export interface Room {
  width: number;
  height: number;
}

/** The smallest ground of a room's proportions about what the server's layout covers: a high window is filled as well as a wide one. */
export function groundFor({ x, y }: Frame, room: Room): Ground {
  const pixel = Math.max((x[1] - x[0]) / room.width, (y[1] - y[0]) / room.height) || 1 / room.width;
  const about = ([from, to]: [number, number], pixels: number): [number, number] => {
    const [middle, half] = [(from + to) / 2, (pixels * pixel) / 2];
    return [middle - half, middle + half];
  };
  return { x: about(x, room.width), y: about(y, room.height), pixel };
}
