import { describe, expect, it } from 'vitest';
import { BoxGrid, contains } from '../../../client/canvas/box-grid.ts';

const box = (left: number, top: number, width = 10, height = 10) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('boxes on a plane', () => {
  it('overlap across the cells that they are kept in', () => {
    const grid = new BoxGrid();
    grid.add(box(-200, -5, 400));
    expect(grid.overlaps(box(150, 0))).toBe(true);
    expect(grid.overlaps(box(150, 20))).toBe(false);
  });

  it('do not overlap where they only touch', () => {
    const grid = new BoxGrid();
    grid.add(box(0, 0));
    expect(grid.overlaps(box(10, 0))).toBe(false);
  });

  it('contain what does not stand out', () => {
    expect(contains(box(0, 0, 100, 100), box(90, 90))).toBe(true);
    expect(contains(box(0, 0, 100, 100), box(91, 90))).toBe(false);
  });
});
