/** The marks of what changed between two times, the same on the map, in pictures and in panels. */
import type { Change } from './time-changes.ts';

export type MarkedChange = Exclude<Change, 'both' | 'unsettled'> | 'flipped';

/** A line that is marked on the map; what is not certain is marked hollow. */
export interface ChangeMark {
  change: MarkedChange;
  certain: boolean;
}

/** How wide the square is that outlines are drawn in; the disc around them touches its sides. */
export const MARK_BOX = 14;

/** As SVG paths: a star for what began, a cross for what ended, arrows to and fro for what flipped. */
export const MARK_OUTLINES: Record<MarkedChange, string> = {
  began: 'M7 1.6L8.4 5.6L12.4 7L8.4 8.4L7 12.4L5.6 8.4L1.6 7L5.6 5.6z',
  ended: 'M3.4 4.6L4.6 3.4L7 5.8L9.4 3.4L10.6 4.6L8.2 7L10.6 9.4L9.4 10.6L7 8.2L4.6 10.6L3.4 9.4L5.8 7z',
  flipped: 'M2.6 4.4H8.2V2.9L11.6 5L8.2 7.1V5.6H2.6zM11.4 8.4H5.8V6.9L2.4 9L5.8 11.1V9.6H11.4z',
};
