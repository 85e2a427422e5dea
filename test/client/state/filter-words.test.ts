import { describe, expect, it } from 'vitest';
import { filterInWords } from '../../../client/state/filter-words.ts';
import { NO_FILTERS } from '../../../client/state/view.ts';

describe('a filter in words', () => {
  it('is empty where nothing is filtered', () => {
    expect(filterInWords(NO_FILTERS)).toBe('');
  });

  it('names the families and every other term', () => {
    const filters = { ...NO_FILTERS, family: ['alliance' as const, 'deal' as const, 'rivalry' as const] };
    expect(filterInWords(filters)).toBe('only alliance, deal and rivalry');
    expect(filterInWords({ ...filters, during: '2017', minConfidence: 50 })).toBe(
      'only alliance, deal and rivalry; possibly held in 2017; confidence 50 or more',
    );
  });
});
