import { describe, expect, it } from 'vitest';
import { place, scaleFor, stretchInWords, uniteStretches } from '../../../client/state/time-scale.ts';

const day = (text: string) => Date.parse(text);

describe('a scale of time', () => {
  it('covers whole years, and names few of them', () => {
    const scale = scaleFor([day('2012-06-01'), -Infinity, day('2021-12-31'), Infinity])!;
    expect([scale.from, scale.to]).toEqual([day('2012-01-01'), day('2022-01-01')]);
    expect(scale.years.map(({ year }) => year)).toEqual([2012, 2014, 2016, 2018, 2020]);
    expect(scaleFor([day('2013-06-01'), day('2031-06-01')])!.years.map(({ year }) => year)).toEqual([
      2015, 2020, 2025, 2030,
    ]);
  });

  it('is not there where no time is known', () => {
    expect(scaleFor([-Infinity, Infinity])).toBeUndefined();
  });

  it('places a stretch, and tells at which end it goes on', () => {
    const scale = scaleFor([day('2020-01-01'), day('2021-12-31')])!;
    const half = place(scale, [day('2021-01-01'), Infinity]);
    expect(half.start).toBeCloseTo(366 / 731);
    expect(half).toMatchObject({ end: 1, opensBefore: false, opensAfter: true });
    expect(place(scale, [-Infinity, day('2020-01-01')])).toEqual({
      ...{ start: 0, end: 0, opensBefore: true, opensAfter: false },
    });
  });
});

describe('stretches', () => {
  it('are united where they overlap', () => {
    expect(
      uniteStretches([
        [5, 9],
        [-Infinity, 2],
        [1, 3],
        [8, Infinity],
      ]),
    ).toEqual([
      [-Infinity, 3],
      [5, Infinity],
    ]);
  });

  it('are told in words', () => {
    expect(stretchInWords([day('2019-05-01'), day('2019-06-30')])).toBe('1 May 2019 to 30 June 2019');
    expect(stretchInWords([day('2019-05-01'), day('2019-05-01')])).toBe('1 May 2019');
    expect(stretchInWords([-Infinity, day('2019-05-01')])).toBe('until 1 May 2019');
    expect(stretchInWords([day('2019-05-01'), Infinity])).toBe('from 1 May 2019 on');
  });
});
