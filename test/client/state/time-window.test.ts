import { describe, expect, it } from 'vitest';
import {
  besideWindow,
  duringOf,
  moveEdge,
  moveWindow,
  nextWindow,
  outsideOf,
  stepWindow,
  stretchOf,
  windowOf,
} from '../../../client/state/time-window.ts';

const years = [2019, 2020, 2021, 2022].map((year) => ({ from: `${year}`, to: `${year}`, certain: 1, possible: 0 }));
const decades = [1990, 2000].map((year) => ({ from: `${year}`, to: `${year + 9}`, certain: 1, possible: 0 }));

describe('a window of time', () => {
  it('is written as the shortest date that means it, and all of time as none', () => {
    expect(duringOf(years, { first: 1, last: 1 })).toBe('2020');
    expect(duringOf(years, { first: 1, last: 3 })).toBe('2020/2022');
    expect(duringOf(decades, { first: 1, last: 1 })).toBe('2000/2009');
    expect(duringOf(years, { first: 0, last: 3 })).toBeUndefined();
  });

  it('lies where the filter has it, to the day', () => {
    expect(stretchOf(years, '2020/2021')).toEqual({ start: 1, end: 3 });
    expect(stretchOf(years, '2019-07-02/2019-12')?.start).toBeCloseTo(0.5, 2);
    expect(stretchOf(years, '../2020')).toEqual({ start: 0, end: 2 });
    expect(stretchOf(years, '2021/..')).toEqual({ start: 2, end: 4 });
    expect(stretchOf(years, '1980')).toEqual({ start: 0, end: 0 });
    expect(stretchOf(years, undefined)).toBeUndefined();
    expect(stretchOf(years, 'some day')).toBeUndefined();
  });

  it('covers the buckets that it touches', () => {
    expect(windowOf(years, { start: 0.5, end: 1.2 })).toEqual({ first: 0, last: 1 });
    expect(windowOf(years, { start: 1, end: 2 })).toEqual({ first: 1, last: 1 });
    expect(windowOf(years, { start: 4, end: 4 })).toEqual({ first: 3, last: 3 });
    expect(windowOf(years, undefined)).toEqual({ first: 0, last: 3 });
  });

  it('keeps its edges in order and within time', () => {
    expect(moveEdge({ first: 1, last: 2 }, 'first', 9, 4)).toEqual({ first: 2, last: 2 });
    expect(moveEdge({ first: 1, last: 2 }, 'last', 9, 4)).toEqual({ first: 1, last: 3 });
    expect(moveWindow({ first: 1, last: 2 }, 5, 4)).toEqual({ first: 2, last: 3 });
    expect(moveWindow({ first: 1, last: 2 }, -5, 4)).toEqual({ first: 0, last: 1 });
  });

  it('is played from the beginning to the end', () => {
    expect(nextWindow({ first: 0, last: 3 }, 4)).toEqual({ first: 0, last: 0 });
    expect(nextWindow({ first: 0, last: 1 }, 4)).toEqual({ first: 1, last: 2 });
    expect(nextWindow({ first: 2, last: 3 }, 4)).toBeUndefined();
  });

  it('is compared with as much time before it, or after it where there is more', () => {
    const beside = (first: number, last: number, count = 10) => besideWindow({ first, last }, count).against;
    expect(beside(4, 6)).toEqual({ first: 1, last: 3 });
    expect(beside(0, 2)).toEqual({ first: 3, last: 5 });
    expect(beside(1, 4)).toEqual({ first: 5, last: 8 });
    // There is not room enough on either side.
    expect(beside(1, 9)).toEqual({ first: 0, last: 0 });
    expect(beside(0, 8)).toEqual({ first: 9, last: 9 });
    expect(beside(2, 8)).toEqual({ first: 0, last: 1 });
  });

  it('of all of time is parted in two halves', () => {
    const halves = { against: { first: 0, last: 2 }, during: { first: 3, last: 4 } };
    expect(besideWindow({ first: 0, last: 4 }, 5)).toEqual(halves);
  });

  it('leaves the rest outside, beside one or two of them', () => {
    const [early, late] = [
      { start: 1, end: 2.5 },
      { start: 4, end: 6 },
    ];
    expect(outsideOf([late, early], 7)).toEqual([
      { start: 0, end: 1 },
      { start: 2.5, end: 4 },
      { start: 6, end: 7 },
    ]);
    expect(outsideOf([{ start: 0, end: 3 }, early], 3)).toEqual([]);
  });
});

describe('a step through time', () => {
  it('moves the window as it is, from all of time to its first or last part, and never beyond the ends', () => {
    expect(stepWindow({ first: 1, last: 3 }, 1, 6)).toEqual({ first: 2, last: 4 });
    expect(stepWindow({ first: 1, last: 3 }, -1, 6)).toEqual({ first: 0, last: 2 });
    expect(stepWindow({ first: 0, last: 5 }, 1, 6)).toEqual({ first: 0, last: 0 });
    expect(stepWindow({ first: 0, last: 5 }, -1, 6)).toEqual({ first: 5, last: 5 });
    expect(stepWindow({ first: 3, last: 5 }, 1, 6)).toBeUndefined();
    expect(stepWindow({ first: 0, last: 2 }, -1, 6)).toBeUndefined();
  });
});
