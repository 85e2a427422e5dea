/** Where a name can stand: where it covers nothing, and where nobody takes it for the name of another. */
import { contains, type Box, type BoxGrid } from './box-grid.ts';

/** An actor in pixels of the window. */
export interface Disc {
  x: number;
  y: number;
  radius: number;
}

/** No actor further away is taken for that of a name, in pixels. */
const REACH = 24;

export interface Surroundings {
  /** What no name may cover. */
  taken: BoxGrid;
  /** Other actors that are seen, each in the box around it. */
  discs: BoxGrid<Box & { disc: Disc }>;
  /** Names, each with the gap to the next on its line. */
  names: BoxGrid;
  /** Where no panel is. */
  room: Box;
  /** Where a name would not be cut off. */
  window: Box;
}

/** What is done for a name where there is no room: nothing; it is written across its own actor; beside it over others, but over no name; anywhere. */
export type Need = 'room' | 'across' | 'over others' | 'any cost';

/** A name to be placed, in pixels. */
export interface NameSize {
  width: number;
  height: number;
  /** From the actor's rim to the name. */
  away: number;
  /** The box of its own actor among what is taken. */
  shape?: Box;
  /** On which side of the actor it stands rather, if on any. */
  towards?: { x: number; y: number };
}

/** How many pixels further than from its own actor a name must be from any other; more from a larger one, as a share of what it is larger. */
const [FURTHER, LARGER] = [1.5, 0.7];

/**
 * The first free place of: right, left, below, above, the four corners, and a little aside of these, or of the same the nearest to where it stands rather; one that no
 * panel covers if there is any.
 * Across its actor a name covers a half of it: whose it is cannot be mistaken then.
 */
export function placeName(
  disc: Disc,
  { width, height, away, shape, towards }: NameSize,
  { taken, discs, names, room, window }: Surroundings,
  need: Need,
): Box | undefined {
  const boxes = sortTowards(disc, placesAround(disc, away, width, height), towards);
  const free = boxes.filter((box) => !taken.overlaps(box) && !names.overlaps(box));
  const own = free.filter((box) => isNearest(disc, box, discs));
  const place = own.find((box) => contains(room, box)) ?? own.find((box) => contains(window, box));
  if (place || need === 'room') return place;
  const isClear = (box: Box) => !names.overlaps(box) && taken.within(box).every((other) => other === shape);
  const across = placesAcross(disc, width, height).filter((box) => isClear(box) && isNearest(disc, box, discs));
  const crossing = across.find((box) => contains(room, box)) ?? across.find((box) => contains(window, box));
  if (crossing || need === 'across') return crossing;
  if (need === 'any cost') return own[0] ?? free[0] ?? boxes[0];
  return boxes.find((box) => contains(room, box) && !names.overlaps(box));
}

/** Those on the wished side first. */
function sortTowards({ x, y }: Disc, boxes: Box[], towards: NameSize['towards']): Box[] {
  if (!towards) return boxes;
  const share = ({ left, right, top, bottom }: Box) => {
    const [aside, down] = [(left + right) / 2 - x, (top + bottom) / 2 - y];
    return (aside * towards.x + down * towards.y) / Math.hypot(aside, down);
  };
  return boxes.toSorted((a, b) => share(b) - share(a));
}

/** Over the lower half of an actor, its upper half, its middle: in the middle at first, and more and more aside. */
function placesAcross({ x, y, radius }: Disc, width: number, height: number): Box[] {
  const tops = [y + radius * 0.3, y - radius * 0.3 - height, y - height / 2];
  const shares = [0.5, 0.35, 0.65, 0.2, 0.8, 0.08, 0.92];
  return shares.flatMap((share) =>
    tops.map((top) => ({ left: x - width * share, right: x + width * (1 - share), top, bottom: top + height })),
  );
}

function placesAround({ x, y, radius }: Disc, away: number, width: number, height: number): Box[] {
  const [side, slant] = [radius + away, (radius + away) * 0.75];
  const places: [left: number, top: number][] = [
    [x + side, y - height / 2],
    [x - side - width, y - height / 2],
    [x - width / 2, y + side - 1],
    [x - width / 2, y - side - height + 1],
    [x + slant, y + slant],
    [x + slant, y - slant - height],
    [x - slant - width, y + slant],
    [x - slant - width, y - slant - height],
    [x - width * 0.25, y + side - 1],
    [x - width * 0.75, y + side - 1],
    [x - width * 0.25, y - side - height + 1],
    [x - width * 0.75, y - side - height + 1],
    [x + side, y - height * 0.1],
    [x + side, y - height * 0.9],
    [x - side - width, y - height * 0.1],
    [x - side - width, y - height * 0.9],
  ];
  return places.map(([left, top]) => ({ left, top, right: left + width, bottom: top + height }));
}

/** Whether no other actor is so near to a name that one would read it as that one's. */
function isNearest(disc: Disc, box: Box, discs: Surroundings['discs']): boolean {
  const least = (other: Disc) => gap(disc, box) + FURTHER + LARGER * Math.max(0, other.radius - disc.radius);
  const { left, right, top, bottom } = box;
  const around = { left: left - REACH, right: right + REACH, top: top - REACH, bottom: bottom + REACH };
  return discs.within(around).every(({ disc: other }) => other === disc || gap(other, box) >= least(other));
}

/** From an actor's rim to the nearest point of a name. */
function gap({ x, y, radius }: Disc, { left, right, top, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) - radius;
}
