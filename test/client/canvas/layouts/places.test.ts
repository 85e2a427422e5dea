import { describe, expect, it } from 'vitest';
import type { LayoutGraph } from '../../../../client/canvas/layouts/laid-out.ts';
import { placesIn } from '../../../../client/canvas/layouts/places.ts';
import { LAYOUTS } from '../../../../client/state/map-look.ts';

const node = (id: string, x: number, y: number): LayoutGraph['nodes'][number] => ({
  ...{ id, x, y, label: id, name: id, type: 'organization', degree: 1 },
});
const edge = (source: string, target: string, family: 'alliance' | 'rivalry', since?: string) =>
  ({ source, target, family, ...(since !== undefined && { since }) }) as LayoutGraph['edges'][number];

const GRAPH: LayoutGraph = {
  nodes: [node('a', 0, 0), node('b', 100, 0), node('c', 0, 80), node('d', 100, 80), node('e', 50, 40)],
  edges: [
    edge('a', 'b', 'alliance', '2010-01-01'),
    edge('b', 'c', 'rivalry', '2020-01-01'),
    edge('c', 'd', 'rivalry', '2015-01-01'),
  ],
};

/** Of the proportions of what the server's layout covers. */
const ROOM = { width: 1000, height: 800 };
const HIGH = { width: 300, height: 600 };

const at = (layout: (typeof LAYOUTS)[number], pins: { id: string; x: number; y: number }[] = [], room = ROOM) =>
  placesIn(layout, GRAPH, pins, room);

describe('every layout', () => {
  it.each(LAYOUTS)('gives each actor a place within what there is to fill: %s', (layout) => {
    const { places } = at(layout);
    expect([...places.keys()].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
    for (const { x, y } of places.values()) {
      expect(x).toBeGreaterThanOrEqual(-0.001);
      expect(x).toBeLessThanOrEqual(100.001);
      expect(y).toBeGreaterThanOrEqual(-0.001);
      expect(y).toBeLessThanOrEqual(80.001);
    }
    expect(new Set([...places.values()].map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(5);
  });

  it('puts who is pinned where the pin is, except in time', () => {
    const pin = { id: 'a', x: 33, y: 44 };
    expect(at('forces', [pin]).places.get('a')).toEqual({ x: 33, y: 44 });
    const moved = at('time', [pin]).places.get('a')!;
    expect(moved).toEqual({ x: at('time').places.get('a')!.x, y: 44 });
  });

  it('leaves everybody where the server put them in the layout by forces, however high the window', () => {
    expect(at('forces', [], HIGH)).toEqual(at('forces'));
  });

  it.each(['time', 'family'] as const)('uses the height of a high window: %s', (layout) => {
    const reach = (room: typeof ROOM) => {
      const y = [...at(layout, [], room).places.values()].map((place) => place.y);
      return Math.max(...y) - Math.min(...y);
    };
    expect(reach(HIGH)).toBeGreaterThan(1.8 * reach(ROOM));
  });
});

describe('the layout in a circle', () => {
  it('has names stand on the side away from its middle', () => {
    expect(at('circle').middle).toEqual({ x: 50, y: 40 });
    expect(at('forces').middle).toBeUndefined();
  });
});

describe('the layout by time', () => {
  it('goes from the earliest to the latest beginning, with those of no date apart at the left', () => {
    const x = (id: string) => at('time').places.get(id)!.x;
    expect(x('a')).toBe(x('b'));
    expect(x('a')).toBeLessThan(x('c'));
    expect(x('c')).toBe(x('d'));
    expect(x('e')).toBeLessThan(x('a'));
    const words = at('time').guides.map((guide) => guide.words);
    expect(words[0]).toBe('undated');
    expect(words.slice(1)).toEqual(['2011', '2012', '2013', '2014', '2015']);
  });

  it('marks nothing where nothing has a date', () => {
    const undated = { ...GRAPH, edges: [edge('a', 'b', 'alliance')] };
    expect(placesIn('time', undated, [], ROOM).guides.map(({ words }) => words)).toEqual(['undated']);
  });
});
