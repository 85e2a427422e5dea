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

  it.each([
    [{ minRoots: 2 }, '2 independent sources or more'],
    [{ minRoots: 1, maxRoots: 1 }, 'exactly 1 independent source'],
    [{ maxRoots: 1 }, 'exactly 1 independent source'],
    [{ maxRoots: 3 }, '3 independent sources at most'],
    [{ minRoots: 2, maxRoots: 3 }, '2 to 3 independent sources'],
    [{ hedged: true }, 'hedged only'],
    [{ hedged: false }, 'claimed outright only'],
    [{ sign: ['positive' as const, 'neutral' as const] }, 'only positive and neutral relationships'],
    [{ actorType: ['state' as const], exceptActorType: ['media' as const] }, 'only states; without media'],
  ])('says of %o: %s', (terms, words) => {
    expect(filterInWords({ ...NO_FILTERS, ...terms })).toBe(words);
  });
});
