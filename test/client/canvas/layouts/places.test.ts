import { describe, expect, it } from 'vitest';
import type { LayoutGraph } from '../../../../client/canvas/layouts/laid-out.ts';
import { placesIn } from '../../../../client/canvas/layouts/places.ts';
import { colourGroups } from '../../../../client/state/colour-groups.ts';
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

const at = (layout: (typeof LAYOUTS)[number], pins: { id: string; x: number; y: number }[] = []) =>
  placesIn(layout, GRAPH, pins);

describe('every layout', () => {
  it.each(LAYOUTS)('gives each actor a place within the frame of the server’s: %s', (layout) => {
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
    expect(placesIn('time', undated, []).guides.map(({ words }) => words)).toEqual(['undated']);
  });
});

describe('the layout by family', () => {
  it('puts actors of one family together, and names the clusters', () => {
    const { places, guides } = at('family');
    const side = (id: string) => places.get(id)!.x;
    expect(guides.map(({ words }) => words)).toEqual([
      'Mostly alliance',
      'Mostly rivalry',
      'None more than others',
      'No relationships',
    ]);
    expect(side('a')).toBeLessThan(Math.min(side('c'), side('d')));
    expect(Math.max(side('c'), side('d'))).toBeLessThan(side('b'));
    expect(side('b')).toBeLessThan(side('e'));
  });

  it('puts an actor with none more than others where its colour says', () => {
    const { places, guides } = at('family');
    const { colourOf } = colourGroups('family', GRAPH.nodes, GRAPH.edges)!;
    const mixed = guides.find(({ words }) => words === 'None more than others')!;
    expect(colourOf.get('b')).toBe('ink');
    expect(Math.abs(places.get('b')!.x - mixed.x)).toBeLessThan(0.001);
  });
});
