import { describe, expect, it } from 'vitest';
import { BEGINNING, dayOf, FOREVER } from '../../graph-data/schema/day.ts';
import { isoInterval, startAndEnd, extentsOf } from '../../server/formats/extents.ts';
import type { Days } from '../../server/graph/relationship.ts';

const united = (...days: Days[]) => extentsOf(days).map(isoInterval);

describe('extentsOf', () => {
  it('joins what overlaps and what touches, and keeps apart what has a day between', () => {
    expect(extentsOf([[20, 30], [1, 4], [5, 9], [11, 12], [22, 25]])).toEqual([[1, 9], [11, 12], [20, 30]]); // prettier-ignore
  });

  it('lets what has no limit swallow all that comes after', () => {
    expect(extentsOf([[50, 60], [BEGINNING, 3], [10, FOREVER], [70, 80]])).toEqual([[BEGINNING, 3], [10, FOREVER]]); // prettier-ignore
  });

  it('does not change what it is given', () => {
    const days: Days[] = [[1, 4], [3, 9]]; // prettier-ignore
    extentsOf(days);
    expect(days).toEqual([[1, 4], [3, 9]]); // prettier-ignore
  });

  it('opens or narrows bounds beyond the years 0001 to 9999 without losing a possible day', () => {
    expect(united([dayOf(-500, 1, 1), dayOf(1, 2, 3)])).toEqual(['../0001-02-03']);
    expect(united([dayOf(-500, 1, 1), dayOf(-400, 1, 1)])).toEqual(['../0001-01-01']);
    expect(united([dayOf(9998, 1, 1), dayOf(12_000, 1, 1)])).toEqual(['9998-01-01/..']);
    expect(united([dayOf(11_000, 1, 1), dayOf(12_000, 1, 1)])).toEqual(['9999-12-31/..']);
  });
});

describe('startAndEnd', () => {
  it('gives whole days and nothing for what has no limit', () => {
    expect(startAndEnd([dayOf(2014, 8, 26), FOREVER])).toEqual({ start: '2014-08-26', end: undefined });
    expect(startAndEnd([BEGINNING, dayOf(2014, 8, 26)])).toEqual({ start: undefined, end: '2014-08-26' });
  });
});
