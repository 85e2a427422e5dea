import { describe, expect, it } from 'vitest';
import { relaxationsOf } from '../../../client/state/relaxations.ts';
import { NO_FILTERS } from '../../../client/state/view.ts';

describe('what could be let go of', () => {
  it('is each filter that is set, by itself', () => {
    const filters = { ...NO_FILTERS, family: ['deal' as const], minConfidence: 90, exceptReport: ['r1'] };
    expect(relaxationsOf(filters)).toEqual([
      { words: 'confidence 90 or more', change: { minConfidence: undefined } },
      { words: 'without 1 report', change: { exceptReport: [] } },
      { words: 'only deal', change: { family: [] } },
    ]);
  });

  it('is the time with its certainty, or the certainty alone', () => {
    const [time, certainty] = relaxationsOf({ ...NO_FILTERS, during: '2019', certainty: 'certain' });
    expect(time).toEqual({
      words: 'certainly held in 2019',
      change: { during: undefined, certainty: undefined },
    });
    expect(certainty).toEqual({ words: 'only what is certain', change: { certainty: undefined } });
  });

  it('is nothing where nothing is set', () => {
    expect(relaxationsOf(NO_FILTERS)).toEqual([]);
  });
});
