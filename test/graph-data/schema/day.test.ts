import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEGINNING, dayOf, daysInMonth, FOREVER, isoDay } from '../../../graph-data/schema/day.ts';

const year = fc.integer({ min: -9999, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });

describe('dayOf', () => {
  it('counts from 1970', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(dayOf(2000, 3, 1)).toBe(11_017);
  });

  it('takes years below 100 as they are, and year 0 as a leap year', () => {
    expect(isoDay(dayOf(99, 1, 1))).toBe('0099-01-01');
    expect(daysInMonth(0, 2)).toBe(29);
  });

  it('gives each day a number that is one more than the day before', () => {
    fc.assert(
      fc.property(year, month, fc.integer({ min: 1, max: 28 }), (y, m, d) => {
        expect(dayOf(y, m, d + 1) - dayOf(y, m, d)).toBe(1);
      }),
    );
  });
});

describe('daysInMonth', () => {
  it('agrees with Date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9999 }), month, (y, m) => {
        expect(daysInMonth(y, m)).toBe(new Date(Date.UTC(y, m, 0)).getUTCDate());
      }),
    );
  });

  it.each([
    [1900, 28],
    [2000, 29],
    [2023, 28],
    [2024, 29],
  ])('gives February %i %i days', (leap, days) => {
    expect(daysInMonth(leap, 2)).toBe(days);
  });
});

describe('isoDay', () => {
  it('writes a day as a date', () => {
    expect(isoDay(dayOf(2022, 11, 12))).toBe('2022-11-12');
  });

  it('has no date for what has no limit', () => {
    expect([isoDay(BEGINNING), isoDay(FOREVER)]).toEqual([null, null]);
  });

  it('is undone by Date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        expect(Date.parse(isoDay(day)!) / 86_400_000).toBe(day);
      }),
    );
  });
});
