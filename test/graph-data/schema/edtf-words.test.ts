import { describe, expect, it } from 'vitest';
import { describeDate, describeDates, joinDates } from '../../../graph-data/schema/edtf-words.ts';

describe('a date in words', () => {
  it.each([
    ['2023-07-30', '30 July 2023'],
    ['2019-05', 'May 2019'],
    ['2017', '2017'],
    ['2014~', 'about 2014'],
    ['2014?', '2014, uncertain'],
    ['2022-21', 'spring 2022'],
    ['201X', 'the 2010s'],
    ['2021-11/2022-06', 'November 2021 to June 2022'],
    ['2021/..', 'since 2021'],
    ['2017/', 'from 2017, end not known'],
    ['../2020', 'until 2020'],
    ['/2020-01', 'until January 2020, start not known'],
    ['/..', 'at the time of the report, start not known'],
  ])('%s is "%s": no more precise than it was written', (text, words) => {
    expect(describeDate(text)).toBe(words);
  });

  it.each([
    ['2022-01/2022-03', 'some time from January 2022 to March 2022'],
    ['/2023-07-30', 'by 30 July 2023'],
    ['2022/', 'in or after 2022'],
    ['2022-11-12/..', 'on or after 12 November 2022'],
    ['/', 'some time before the report'],
  ])('%s of something momentary is "%s"', (text, words) => {
    expect(describeDate(text, true)).toBe(words);
  });

  it('is not said twice of several, and a day is not named again after "by" it', () => {
    expect(describeDates(['2022', '2022', '/2023-07-30', '2023-07-30'], true)).toEqual([
      '2022',
      'by 30 July 2023',
      'on that day',
    ]);
    expect(describeDates(['/2023', '2023'], true)).toEqual(['by 2023', '2023']);
    expect(describeDates(['2023-07-30', '/2023-07-30'], true)).toEqual(['30 July 2023', 'by 30 July 2023']);
  });

  it('is joined to others so that each can be told from the next', () => {
    expect(joinDates(['2015'])).toBe('2015');
    expect(joinDates(['2015', '2017'])).toBe('2015 and 2017');
    expect(joinDates(['2015', '2017', '2019'])).toBe('2015, 2017 and 2019');
    expect(joinDates(['2017', 'from 2018, end not known'])).toBe('2017; from 2018, end not known');
  });
});
