import { expect, it } from 'vitest';
import type { Claim } from '../../graph-data/schema/claim.ts';
import { VOCABULARY } from '../../graph-data/schema/vocabulary.ts';
import { datedText } from '../../server/formats/dated-text.ts';

const kind = VOCABULARY.find(({ id }) => id === 'supports')!;

it.each([
  [undefined, 'Dated: 2017.'],
  ['alleged', "Dated: 2017. The report's own word: alleged."],
  ['inferred', 'Dated: 2017. Inferred by the coder.'],
  ['inferred; alleged', "Dated: 2017. Inferred by the coder. The report's own word: alleged."],
])('with the hedge %s is "%s"', (hedge, words) => {
  expect(datedText({ when: '2017', ...(hedge !== undefined && { hedge }) } as Claim, kind)).toBe(words);
});
