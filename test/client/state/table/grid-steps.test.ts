import { describe, expect, it } from 'vitest';
import { HEADINGS, stepInGrid, within } from '../../../../client/state/table/grid-steps.ts';

const size = { rows: 100, columns: 5, page: 10 };
const step = (row: number, column: number, key: string, ctrlKey = false) =>
  stepInGrid({ row, column }, { key, ctrlKey, metaKey: false }, size);

describe('walking through a grid', () => {
  it('goes a cell at a time, up into the headings, and no further than the edge', () => {
    expect(step(3, 2, 'ArrowDown')).toEqual({ row: 4, column: 2 });
    expect(step(0, 2, 'ArrowUp')).toEqual({ row: HEADINGS, column: 2 });
    expect(step(HEADINGS, 2, 'ArrowUp')).toEqual({ row: HEADINGS, column: 2 });
    expect(step(99, 4, 'ArrowDown')).toEqual({ row: 99, column: 4 });
    expect(step(3, 4, 'ArrowRight')).toEqual({ row: 3, column: 4 });
    expect(step(3, 0, 'ArrowLeft')).toEqual({ row: 3, column: 0 });
  });

  it('goes a page at a time, but not into the headings', () => {
    expect(step(95, 1, 'PageDown')).toEqual({ row: 99, column: 1 });
    expect(step(4, 1, 'PageUp')).toEqual({ row: 0, column: 1 });
    expect(step(HEADINGS, 1, 'PageUp')).toEqual({ row: HEADINGS, column: 1 });
  });

  it('goes to the ends of a row, and with Ctrl to those of the grid', () => {
    expect(step(3, 2, 'Home')).toEqual({ row: 3, column: 0 });
    expect(step(3, 2, 'End')).toEqual({ row: 3, column: 4 });
    expect(step(3, 2, 'Home', true)).toEqual({ row: 0, column: 0 });
    expect(step(3, 2, 'End', true)).toEqual({ row: 99, column: 4 });
  });

  it('leaves every other key alone', () => {
    expect(step(3, 2, 't')).toBeUndefined();
    expect(step(3, 2, 'Tab')).toBeUndefined();
  });

  it('stays in a grid that has become smaller', () => {
    expect(within({ row: 50, column: 4 }, { rows: 3, columns: 2 })).toEqual({ row: 2, column: 1 });
    expect(within({ row: 50, column: 4 }, { rows: 0, columns: 2 })).toEqual({ row: HEADINGS, column: 1 });
  });
});
