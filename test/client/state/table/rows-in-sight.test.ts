import { describe, expect, it } from 'vitest';
import { ROW_HEIGHT, rowsInSight } from '../../../../client/state/table/rows-in-sight.ts';

describe('the rows in sight', () => {
  it.each([0, 1, 31, 32, 33, 5000, 639_000, 640_000])('cover what is seen, scrolled by %i pixels', (scrolled) => {
    const { first, end } = rowsInSight(scrolled, 400, 20_000);
    expect(first * ROW_HEIGHT).toBeLessThanOrEqual(scrolled);
    expect(end * ROW_HEIGHT).toBeGreaterThanOrEqual(Math.min(scrolled + 400, 20_000 * ROW_HEIGHT));
    // However long the table is.
    expect(end - first).toBeLessThan(40);
  });

  it('are none where there are none, or where the table has become shorter than it is scrolled', () => {
    expect(rowsInSight(0, 400, 0)).toEqual({ first: 0, end: 0 });
    expect(rowsInSight(9000, 400, 3)).toEqual({ first: 3, end: 3 });
  });
});
