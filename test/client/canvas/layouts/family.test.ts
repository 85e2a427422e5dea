import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutFamily } from '../../../../client/canvas/layouts/family.ts';
import { groundFor } from '../../../../client/canvas/layouts/ground.ts';
import type { LayoutGraph } from '../../../../client/canvas/layouts/laid-out.ts';
import { colourGroups } from '../../../../client/state/colour-groups.ts';
import { FAMILY_LIST } from '../../../../client/state/view.ts';

type Count = Partial<Record<(typeof FAMILY_LIST)[number] | 'none', number>>;

/** So many actors that have most to do with each family, the first ones the busiest. */
function graphOf(counts: Count): LayoutGraph {
  const nodes: LayoutGraph['nodes'] = [];
  const edges: LayoutGraph['edges'] = [];
  for (const [family, count = 0] of Object.entries(counts)) {
    for (let index = 0; index < count; index++) {
      const id = `${family} ${index}`;
      const degree = family === 'none' ? 0 : 1 + Math.round(30 / (index + 1));
      nodes.push({ id, degree, x: nodes.length, y: 0, label: id, name: id, type: 'organization' });
      if (family !== 'none') edges.push({ source: id, target: id, family } as LayoutGraph['edges'][number]);
    }
  }
  return { nodes, edges };
}

/** Places and headings in pixels from the upper left of a room; y grows downwards. */
function laidOut(counts: Count, room: { width: number; height: number }) {
  const ground = groundFor({ x: [0, 10], y: [0, 10] }, room);
  const { places, guides } = layOutFamily(graphOf(counts), ground);
  const seen = ({ x, y }: { x: number; y: number }) => ({
    ...{ x: (x - ground.x[0]) / ground.pixel, y: (ground.y[1] - y) / ground.pixel },
  });
  return {
    actors: [...places].map(([id, place]) => ({ id, family: id.split(' ')[0]!, ...seen(place) })),
    headings: guides.map((guide) => ({ ...guide, ...seen(guide), half: (guide.words.length * 6.6) / 2 })),
  };
}

const familyIn = (words: string) => (words === 'No relationships' ? 'none' : words.replace('Mostly ', ''));

/** What the camera keeps free about the map on a wide window; headings and names lie there as well. */
const MARGIN = 44;
const WIDE = { width: 900, height: 620 };
const SQUARE = { width: 576, height: 640 };
const PHONE = { width: 286, height: 600 };
const DATASET: Count = { alliance: 1, deal: 3, lineage: 2, rivalry: 26, structure: 22, other: 9, none: 5 };

const rooms = fc.constantFrom(WIDE, SQUARE, PHONE);
const counts = fc
  .record(Object.fromEntries([...FAMILY_LIST, 'none'].map((each) => [each, fc.integer({ min: 0, max: 40 })])))
  .filter((each) => Object.values(each).some((count) => count > 0)) as fc.Arbitrary<Count>;

describe('the layout by family', () => {
  it('names each cluster, the largest first, and puts its actors beneath its name', () => {
    const { actors, headings } = laidOut({ rivalry: 8, alliance: 3, none: 1 }, SQUARE);
    expect(headings.map(({ words }) => words)).toEqual(['Mostly rivalry', 'Mostly alliance', 'No relationships']);
    for (const { words, x, y } of headings) {
      const own = actors.filter(({ family }) => family === familyIn(words));
      expect(own.every((actor) => actor.y >= y)).toBe(true);
      expect(Math.abs(own[0]!.x - x)).toBeLessThan(40);
    }
  });

  it('puts an actor with none more than others where its colour says', () => {
    const edge = (family: string) => ({ source: 'rivalry 0', target: 'alliance 0', family });
    const graph = graphOf({ alliance: 1, rivalry: 1 });
    const edges = [...graph.edges, edge('rivalry'), edge('alliance')] as LayoutGraph['edges'];
    const mixed = { nodes: graph.nodes, edges: edges.slice(2) };
    const { guides } = layOutFamily(mixed, groundFor({ x: [0, 1], y: [0, 1] }, SQUARE));
    expect(guides.map(({ words }) => words)).toEqual(['None more than others']);
    expect(colourGroups('family', mixed.nodes, mixed.edges)!.colourOf.get('rivalry 0')).toBe('ink');
  });

  it('has the busiest in the middle of their cluster', () => {
    const { actors } = laidOut({ rivalry: 30 }, SQUARE);
    const away = ({ x, y }: { x: number; y: number }) => Math.hypot(x - actors[0]!.x, y - actors[0]!.y);
    const [near, far] = [actors.slice(1, 6), actors.slice(-5)].map((some) => Math.max(...some.map(away)));
    expect(near).toBeLessThan(far! / 1.5);
    expect(Math.hypot(actors[0]!.x - 288, actors[0]!.y - 320)).toBeLessThan(40);
  });

  it.each([
    ['wide', WIDE],
    ['square', SQUARE],
    ['high', PHONE],
  ])('fills a %s window in both directions', (_, room) => {
    const { actors } = laidOut(DATASET, room);
    for (const [axis, length] of [
      ['x', room.width],
      ['y', room.height],
    ] as const) {
      const at = actors.map((actor) => actor[axis]);
      expect(Math.max(...at) - Math.min(...at)).toBeGreaterThan(0.8 * length);
      expect(Math.min(...at)).toBeGreaterThanOrEqual(-0.001);
      expect(Math.max(...at)).toBeLessThanOrEqual(length + 0.001);
    }
  });

  it('has no two headings upon each other, nor any beyond the window, however many actors are in each cluster', () => {
    const check = (each: Count, room: typeof WIDE) => {
      const { headings } = laidOut(each, room);
      headings.forEach((a, index) => {
        expect(a.x - a.half).toBeGreaterThan(-MARGIN);
        expect(a.x + a.half).toBeLessThan(room.width + MARGIN);
        for (const b of headings.slice(index + 1))
          expect(Math.abs(a.x - b.x) > a.half + b.half || Math.abs(a.y - b.y) > 16).toBe(true);
      });
    };
    fc.assert(fc.property(counts, rooms, check), { numRuns: 300 });
  });

  it('keeps clusters apart: no actor is where another family’s actors are', () => {
    const check = (each: Count, room: typeof WIDE) => {
      const { actors } = laidOut(each, room);
      const boxes = Object.keys(each).flatMap((family) => {
        const own = actors.filter((actor) => actor.family === family);
        if (own.length === 0) return [];
        const [x, y] = [own.map((actor) => actor.x), own.map((actor) => actor.y)];
        return [{ left: Math.min(...x), right: Math.max(...x), top: Math.min(...y), bottom: Math.max(...y) }];
      });
      boxes.forEach((a, index) => {
        for (const b of boxes.slice(index + 1)) {
          const aside = Math.max(b.left - a.right, a.left - b.right);
          const beneath = Math.max(b.top - a.bottom, a.top - b.bottom);
          expect(Math.max(aside, beneath)).toBeGreaterThan(20);
        }
      });
    };
    fc.assert(fc.property(counts, rooms, check), { numRuns: 300 });
  });

  it.each([
    ['wide', WIDE, 40],
    ['square', SQUARE, 28],
    ['high', PHONE, 19],
  ])('has no two actors upon each other in a %s window', (_, room, least) => {
    const { actors } = laidOut(DATASET, room);
    const gaps = actors.flatMap((a, index) => actors.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...gaps)).toBeGreaterThan(least);
  });
});
