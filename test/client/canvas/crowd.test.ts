import { expect, it } from 'vitest';
import { crowdScale, thinnestLine } from '../../../client/canvas/crowd.ts';

it('draws few actors as large as they are, and many smaller, but none too small to be seen', () => {
  expect([crowdScale(0), crowdScale(100), crowdScale(600)]).toEqual([1, 1, 1]);
  expect(crowdScale(5000)).toBeLessThan(crowdScale(1000));
  expect(crowdScale(1e9)).toBe(0.2);
});

it('lets lines be thinner where there are many', () => {
  expect([thinnestLine(100), thinnestLine(1e9)]).toEqual([1.7, 0.6]);
});
