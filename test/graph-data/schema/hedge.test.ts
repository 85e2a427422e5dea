import { expect, it } from 'vitest';
import { doubtsIn, hedgeInWords, isInferred, wordOfDoubt } from '../../../graph-data/schema/hedge.ts';

it.each([
  ['likely', false, 'likely', '“likely”'],
  ['inferred', true, undefined, 'inferred'],
  [
    'inferred; "spy" (in quotation marks)',
    true,
    '"spy" (in quotation marks)',
    'inferred; “"spy" (in quotation marks)”',
  ],
  ['inferred by analysts', false, 'inferred by analysts', '“inferred by analysts”'],
])('the hedge %s keeps what the coder inferred apart from the word of the report', (hedge, inferred, word, words) => {
  expect([isInferred(hedge), wordOfDoubt(hedge), hedgeInWords(hedge)]).toEqual([inferred, word, words]);
});

it('a claim without a hedge has no doubts, and one with both has two', () => {
  expect([doubtsIn(undefined), doubtsIn('inferred; likely')]).toEqual([[], ['inferred', 'likely']]);
});
