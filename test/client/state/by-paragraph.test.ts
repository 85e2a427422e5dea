import { expect, it } from 'vitest';
import { byParagraph } from '../../../client/state/by-paragraph.ts';

it('puts each claim under its first paragraph, and names it under the others', () => {
  const [a, b, c] = [{ paragraphs: [4] }, { paragraphs: [2, 4] }, { paragraphs: [4, 10] }];
  expect(byParagraph([a, b, c])).toEqual([
    { number: 2, claims: [b], also: [] },
    { number: 4, claims: [a, c], also: [b] },
    { number: 10, claims: [], also: [c] },
  ]);
});
