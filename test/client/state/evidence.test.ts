import { expect, it } from 'vitest';
import { leavesEvidenceOut, toggled } from '../../../client/state/evidence.ts';
import { NO_FILTERS } from '../../../client/state/view.ts';

it('takes an item in or out of a list', () => {
  expect(toggled(['a', 'b'], 'b')).toEqual(['a']);
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a'], 'a', true)).toEqual(['a']);
  expect(toggled(['a'], 'b', false)).toEqual(['a']);
});

it('knows which filters leave evidence out, and which only narrow what is looked at', () => {
  expect(leavesEvidenceOut({ ...NO_FILTERS, exceptPublisher: ['a'] })).toBe(true);
  expect(leavesEvidenceOut({ ...NO_FILTERS, report: ['r1'] })).toBe(true);
  expect(leavesEvidenceOut({ ...NO_FILTERS, minConfidence: 90, during: '2020' })).toBe(false);
});
