import { describe, expect, it } from 'vitest';
import type { Appearance } from '../../../client/canvas/appearance.ts';
import type { Drawing } from '../../../client/canvas/camera.ts';
import { placeActorMarks } from '../../../client/canvas/marks.ts';

/** Each digit and the plus are six pixels wide; actors have a radius of four, where they are given to be. */
const placed = (places: Record<string, [number, number]>, appearance: Partial<Appearance>) => {
  const sigma = {
    getNodeDisplayData: (id: string) => places[id] && { x: places[id][0], y: places[id][1], size: 4 },
    framedGraphToViewport: ({ x, y }: { x: number; y: number }) => ({ x, y }),
    scaleSize: (size: number) => size,
    getSetting: () => 'sans-serif',
  };
  const context = { measureText: (text: string) => ({ width: 6 * text.length }) };
  const rest = { marked: { pins: [], chosen: [] }, focus: null, touched: new Set(Object.keys(places)) };
  return placeActorMarks(
    sigma as unknown as Drawing,
    { ...rest, ...appearance } as unknown as Appearance,
    context as unknown as CanvasRenderingContext2D,
  );
};

const missing = (counts: Record<string, number>) => ({
  onMap: { actors: new Set(Object.keys(counts)), missing: new Map(Object.entries(counts)) } as Appearance['onMap'],
});

const FAR: Record<string, [number, number]> = { a: [100, 100], b: [300, 100] };
const NEAR: Record<string, [number, number]> = { a: [100, 100], b: [108, 104] };

describe('how many neighbours are not on the map', () => {
  it('is told of each actor, at its upper left', () => {
    const { missing: badges } = placed(FAR, missing({ a: 3, b: 12 }));
    expect(badges.map(({ id, text }) => `${id} ${text}`).sort()).toEqual(['a +3', 'b +12']);
    for (const { id, right, bottom } of badges) {
      expect(right).toBeLessThanOrEqual(FAR[id]![0]);
      expect(bottom).toBeLessThanOrEqual(FAR[id]![1]);
    }
  });

  it('is told of the one with more, where two would cover each other', () => {
    expect(placed(NEAR, missing({ a: 3, b: 12 })).missing.map(({ id }) => id)).toEqual(['b']);
  });

  it('is told of what is looked at before all others, and of nobody who is pale', () => {
    const focus = { core: new Set(['a']), actors: new Set(['a', 'b']), relationships: new Set<string>() };
    const looking = { ...missing({ a: 3, b: 12, c: 40 }), focus } as Partial<Appearance>;
    expect(placed({ ...NEAR, c: [400, 400] }, looking).missing.map(({ id }) => id)).toEqual(['a']);
  });
});
