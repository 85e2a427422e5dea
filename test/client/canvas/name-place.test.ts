import { describe, expect, it } from 'vitest';
import { BoxGrid, type Box } from '../../../client/canvas/box-grid.ts';
import { placeName, type Disc, type Surroundings } from '../../../client/canvas/name-place.ts';

const WINDOW: Box = { left: 0, right: 400, top: 0, bottom: 400 };
const own: Disc = { x: 200, y: 200, radius: 6 };
const name = { width: 60, height: 12, away: 4 };

/** The actors that are there besides, and names with their gaps. */
function around(others: Disc[], written: Box[] = []): Surroundings {
  const [taken, discs, names] = [new BoxGrid(), new BoxGrid<Box & { disc: Disc }>(), new BoxGrid()];
  for (const disc of [own, ...others]) {
    const { x, y, radius } = disc;
    const box = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    discs.add({ ...box, disc });
    taken.add(box);
  }
  for (const box of written) names.add(box);
  return { taken, discs, names, room: WINDOW, window: WINDOW };
}

describe('the place of a name', () => {
  it('is to the right of its actor where nothing else is', () => {
    expect(placeName(own, name, around([]), 'room')).toEqual({ left: 210, right: 270, top: 194, bottom: 206 });
  });

  it('is none beside another actor that is nearer to it than its own', () => {
    const above = { x: 240, y: 186, radius: 5 };
    const place = placeName(own, name, around([above]), 'room');
    expect(place?.right).toBeLessThan(own.x);
    // Covered it would not have been.
    expect(above.y + above.radius).toBeLessThan(194);
  });

  it('is none at all among actors on every side, unless it must be named', () => {
    const others = [150, 175, 200, 225, 250].flatMap((x) =>
      [164, 182, 218, 236].map((y): Disc => ({ x, y, radius: 4 })),
    );
    const crowd = [...others, { x: 225, y: 200, radius: 3 }, { x: 175, y: 200, radius: 3 }];
    expect(placeName(own, name, around(crowd), 'room')).toBeUndefined();
    expect(placeName(own, name, around(crowd), 'any cost')).toBeDefined();
    const over = placeName(own, name, around(crowd), 'over others')!;
    expect(over).toMatchObject({ left: 210, top: 194 });
    expect(placeName(own, name, around(crowd, [over]), 'over others')!.right).toBeLessThan(own.x);
    const everywhere = { left: 0, right: 400, top: 0, bottom: 400 };
    expect(placeName(own, name, around(crowd, [everywhere]), 'over others')).toBeUndefined();
  });

  it('keeps the gap of a name on the same line', () => {
    const beside = { left: 265, right: 330, top: 194, bottom: 206 };
    expect(placeName(own, name, around([], [beside]), 'room')?.right).toBeLessThan(own.x);
  });

  it('is on the side where it is wished, as near to that as there is room', () => {
    const left = placeName(own, { ...name, towards: { x: -1, y: 0 } }, around([]), 'room')!;
    expect(left).toMatchObject({ right: 190, top: 194 });
    const slant = placeName(own, { ...name, towards: { x: -1, y: 0 } }, around([], [left]), 'room')!;
    expect(slant.right).toBeLessThan(own.x);
    const below = placeName(own, { ...name, towards: { x: 0.1, y: 1 } }, around([]), 'room')!;
    expect(below.top).toBeGreaterThan(own.y + own.radius);
  });

  it('is rather where no panel covers it', () => {
    const room = { ...WINDOW, right: 240 };
    expect(placeName(own, name, { ...around([]), room }, 'room')?.right).toBeLessThan(own.x);
  });

  it('lies across its actor where that is one of the largest and nothing is free beside it, over nobody else', () => {
    const crowd = [150, 175, 200, 225, 250].flatMap((x) => [178, 222].map((y): Disc => ({ x, y, radius: 8 })));
    const aside = [-44, 44].map((away): Disc => ({ x: own.x + away, y: own.y, radius: 8 }));
    const others = [...crowd, ...aside];
    const surroundings = around(others);
    const shape = surroundings.taken.within({ left: 199, right: 201, top: 199, bottom: 201 })[0]!;
    expect(placeName(own, { ...name, shape }, surroundings, 'room')).toBeUndefined();
    const place = placeName(own, { ...name, shape }, surroundings, 'across')!;
    expect(place.left < own.x && place.right > own.x && place.top <= own.y + own.radius).toBe(true);
    expect(surroundings.taken.within(place)).toEqual([shape]);
    // Where even that would cover somebody it is left out.
    const closer: Disc = { x: own.x + 12, y: own.y, radius: 8 };
    const tight = around([...others, closer, { ...closer, x: own.x - 12 }]);
    expect(placeName(own, { ...name, shape }, tight, 'across')).toBeUndefined();
  });
});
