import { describe, expect, it } from 'vitest';
import { duringOf, moveEdge, moveWindow, nextWindow, stretchOf, windowOf } from '../../../client/state/time-window.ts';

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
});
