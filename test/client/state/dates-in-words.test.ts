import { describe, expect, it } from 'vitest';
import { datesInWords } from '../../../client/state/dates-in-words.ts';

describe('the dates of claims on one line', () => {
  it('are told as vague as they are, each once', () => {
    expect(datesInWords(['2015/2018', '2015/2018'], false)).toBe('2015 to 2018');
    expect(datesInWords(['2014~'], true)).toBe('about 2014');
  });

  it('are counted beyond the first two', () => {
    expect(datesInWords(['2015', '2017', '2019'], true)).toBe('2015; 2017; 1 other time');
  });

  it('say so where none is known', () => {
    expect(datesInWords([], false)).toBe('date not known');
  });
});
