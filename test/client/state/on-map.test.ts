import { describe, expect, it } from 'vitest';
import { actorsOnMap, missingNeighbours, neighboursAlong, type Bounds } from '../../../client/state/on-map.ts';

/** a - b - c - d - e, and b - f; g stands alone. */
const EDGES = ['ab', 'bc', 'cd', 'de', 'bf'].map(([source, target]) => ({ source: source!, target: target! }));
const ACTORS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const NEIGHBOURS = neighboursAlong(EDGES);
const NONE: Bounds = { hidden: [], only: [], expanded: [], focus: undefined, centre: [], walked: [] };

const onMap = (bounds: Partial<Bounds>) => [...actorsOnMap(ACTORS, NEIGHBOURS, { ...NONE, ...bounds })].sort().join('');
const missing = (bounds: Partial<Bounds>, known: Record<string, number> = {}) =>
  Object.fromEntries(
    missingNeighbours(actorsOnMap(ACTORS, NEIGHBOURS, { ...NONE, ...bounds }), NEIGHBOURS, (id) => known[id]),
  );

describe('the actors on the map', () => {
  it('are all where nobody took any off, whatever is selected', () => {
    expect(onMap({ centre: ['a'] })).toBe('abcdefg');
  });

  it('lack those that were hidden', () => {
    expect(onMap({ hidden: ['b', 'nobody'] })).toBe('acdefg');
  });

  it('are those within the steps of the focus around what is selected', () => {
    expect(onMap({ focus: 1, centre: ['b'] })).toBe('abcf');
    expect(onMap({ focus: 2, centre: ['a'] })).toBe('abcf');
    expect(onMap({ focus: 1, centre: ['a', 'e'] })).toBe('abde');
  });

  it('are all where the focus has nothing to be around', () => {
    expect(onMap({ focus: 1 })).toBe('abcdefg');
    expect(onMap({ focus: 1, centre: ['nobody'] })).toBe('abcdefg');
  });

  it('are not reached through one that is hidden', () => {
    expect(onMap({ focus: 3, centre: ['a'], hidden: ['c'] })).toBe('abf');
  });

  it('are joined by the neighbours of an expanded one, unless those are hidden', () => {
    expect(onMap({ focus: 1, centre: ['a'], expanded: ['c'] })).toBe('abcd');
    expect(onMap({ focus: 1, centre: ['a'], expanded: ['c'], hidden: ['d'] })).toBe('abc');
    expect(onMap({ focus: 1, centre: ['a'], expanded: ['c'], hidden: ['c'] })).toBe('ab');
  });

  it('are only those singled out, with what is expanded', () => {
    expect(onMap({ only: ['a', 'e'] })).toBe('ae');
    expect(onMap({ only: ['a', 'e'], expanded: ['e'] })).toBe('ade');
    expect(onMap({ only: ['a', 'b', 'e'], focus: 1, centre: ['a'] })).toBe('ab');
  });

  it('hold every actor of a path that is shown, hidden or far away', () => {
    expect(onMap({ focus: 1, centre: ['a'], walked: ['d', 'e'], hidden: ['d'] })).toBe('abde');
  });
});

describe('the neighbours that are not on the map', () => {
  it('are counted for each actor that is', () => {
    expect(missing({ hidden: ['b'] })).toEqual({ a: 1, c: 1, f: 1 });
    expect(missing({ focus: 1, centre: ['a'] })).toEqual({ b: 2 });
    expect(missing({})).toEqual({});
  });

  it('are more where the graph at hand is a part', () => {
    expect(missing({}, { e: 5, a: 1 })).toEqual({ e: 4 });
    expect(missing({ hidden: ['b'] }, { a: 3 })).toEqual({ a: 3, c: 1, f: 1 });
  });
});
