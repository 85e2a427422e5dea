import { expect, it } from 'vitest';
import { involvedIn } from '../../../client/state/involved.ts';

it('who was part of an event is told by the claims that assert, not by those that deny', () => {
  const claims = [
    { subject: 'iskp', object: 'jui', stance: 'asserts' as const },
    { subject: 'iskp', object: 'ttp', stance: 'asserts' as const },
    { subject: 'isi', object: 'jui', stance: 'denies' as const },
  ];
  expect(involvedIn(claims)).toEqual(['iskp', 'jui', 'ttp']);
});
