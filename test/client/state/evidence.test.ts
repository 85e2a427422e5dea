import { expect, it } from 'vitest';
import { leavesEvidenceOut, publishersOf, toggled } from '../../../client/state/evidence.ts';
import { buildReport } from '../../builders.ts';
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

it('counts what was read from each publisher, and from who published a text first', () => {
  const reports = [
    { ...buildReport('r1', { publisher: 'paper' }), claims: 3 },
    {
      ...buildReport('r2', { publisher: 'copyist', derivedFrom: { publisher: 'paper', basis: 'Says so.' } }),
      claims: 4,
    },
    { ...buildReport('r3', { publisher: 'wire', derivedFrom: { publisher: 'wire', basis: 'Says so.' } }), claims: 5 },
  ];
  expect(publishersOf(reports)).toEqual([
    { id: 'paper', claims: 7 },
    { id: 'wire', claims: 5 },
    { id: 'copyist', claims: 4 },
  ]);
});
