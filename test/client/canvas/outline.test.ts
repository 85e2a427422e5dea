import { describe, expect, it } from 'vitest';
import { extend, isInside, pathOf } from '../../../client/canvas/outline.ts';

const points = (...pairs: [number, number][]) => pairs.map(([x, y]) => ({ x, y }));
const square = points([0, 0], [10, 0], [10, 10], [0, 10]);

describe('an outline', () => {
  it.each([
    ['clockwise', square],
    ['the other way round', [...square].reverse()],
  ])('holds what lies inside, drawn %s', (_name, outline) => {
    expect(isInside(outline, { x: 5, y: 5 })).toBe(true);
    for (const [x, y] of [
      [-1, 5],
      [11, 5],
      [5, -1],
      [5, 11],
      [-1, 0],
      [-1, 10],
      [11, 10],
    ] as const)
      expect(isInside(outline, { x, y })).toBe(false);
  });

  it('leaves out what lies in a bay', () => {
    const bay = points([0, 0], [10, 0], [10, 10], [5, 2], [0, 10]);
    expect(isInside(bay, { x: 5, y: 8 })).toBe(false);
    expect(isInside(bay, { x: 1, y: 7 })).toBe(true);
    expect(isInside(bay, { x: 9, y: 7 })).toBe(true);
  });

  it('holds what it goes around twice', () => {
    expect(isInside([...square, ...square], { x: 5, y: 5 })).toBe(true);
  });

  it('holds both halves of an eight', () => {
    const eight = points([0, 0], [10, 10], [10, 0], [0, 10]);
    expect(isInside(eight, { x: 1, y: 5 })).toBe(true);
    expect(isInside(eight, { x: 9, y: 5 })).toBe(true);
    expect(isInside(eight, { x: 5, y: 1 })).toBe(false);
  });

  it('holds nothing that is a point, a line or nothing', () => {
    for (const outline of [[], points([5, 5]), points([0, 0], [10, 10])])
      expect(isInside(outline, { x: 5, y: 5 })).toBe(false);
  });

  it('grows by what is apart from its last point', () => {
    const outline = points([0, 0]);
    for (const point of points([1, 1], [4, 0], [5, 1], [4, 9])) extend(outline, point);
    expect(outline).toEqual(points([0, 0], [4, 0], [4, 9]));
    expect(pathOf(outline)).toBe('M0 0L4 0L4 9Z');
  });
});
