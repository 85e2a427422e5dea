import { describe, expect, it } from 'vitest';
import {
  groundOf,
  heldOf,
  hold,
  matricesOf,
  placesIn,
  readPlaces,
  type Part,
} from '../../../../client/canvas/forces/matrices.ts';

const PART: Part = {
  actors: ['a', 'b', 'c'],
  relationships: [
    { source: 'a', target: 'b' },
    { source: 'b', target: 'a' },
    { source: 'c', target: 'c' },
    { source: 'a', target: 'hidden' },
  ],
};
const PLACES = { a: { x: 1, y: 2 }, b: { x: 3, y: 4 }, c: { x: 5, y: 6 } };
const placeOf = (id: string) => PLACES[id as keyof typeof PLACES];
const AS_IT_IS = { middle: { x: 0, y: 0 }, unit: 1 };

describe('what is on the map, for the forces', () => {
  it('is one edge for each pair of actors that are on it', () => {
    expect([...matricesOf(PART, placeOf, AS_IT_IS).edges]).toEqual([0, 10, 1]);
  });

  it('is a row for each actor: its place, a mass of one more than its pairs, its size, and that it moves', () => {
    const { nodes } = matricesOf(PART, placeOf, AS_IT_IS);
    expect([...nodes.subarray(0, 10)]).toEqual([1, 2, 0, 0, 0, 0, 2, 1, 4.5, 0]);
    expect([...nodes.subarray(20)]).toEqual([5, 6, 0, 0, 0, 0, 1, 1, 3, 0]);
  });

  it('comes back to the units of the map', () => {
    const ground = { middle: { x: 100, y: -50 }, unit: 0.25 };
    const { nodes } = matricesOf(PART, placeOf, ground);
    expect(nodes[0]).toBe(-396);
    expect(readPlaces(PART, placesIn(nodes), ground)).toEqual(new Map(Object.entries(PLACES)));
  });

  it('holds the pinned that are on it in their places, and lets go of others', () => {
    const { nodes } = matricesOf(PART, placeOf, AS_IT_IS);
    hold(nodes, [{ row: 0, x: 0, y: 0 }]);
    const pins = [
      { id: 'b', x: 7, y: 8 },
      { id: 'hidden', x: 0, y: 0 },
    ];
    hold(nodes, heldOf(PART, pins, AS_IT_IS));
    expect([9, 19, 29].map((at) => nodes[at])).toEqual([0, 1, 0]);
    expect([...nodes.subarray(10, 12)]).toEqual([7, 8]);
  });
});

describe('the ground that forces reckon on', () => {
  const around = (x: number, y: number, size: number) => [
    { id: 'a', x: x - size, y },
    { id: 'b', x: x + size, y },
  ];
  const relationships = [{ source: 'a', target: 'b' }];

  it('has the units of a map that the same forces laid out, about its centre of gravity', () => {
    expect(groundOf(around(10, 20, 20), relationships)).toEqual({ middle: { x: 10, y: 20 }, unit: 1 });
  });

  it('has other units where a file drew the map far larger or smaller', () => {
    expect(groundOf(around(0, 0, 2000), relationships).unit).toBeCloseTo(86.6, 1);
    expect(groundOf(around(0.5, 0.5, 0.5), relationships).unit).toBeCloseTo(0.0217, 4);
  });

  it('stays as it is where all stand in one place', () => {
    expect(groundOf(around(1, 1, 0), relationships).unit).toBe(1);
  });
});
