import { expect, it } from 'vitest';
import { rootsOf } from '../../../client/state/roots.ts';
import { answerRelationship } from '../../../server/queries/answer-details.ts';
import { buildReport, buildSnapshot } from '../../builders.ts';

it('tells for each source which claims go back to it, and why, and counts as the server does', async () => {
  const snapshot = await buildSnapshot({
    reports: [
      buildReport('r1', { publisher: 'paper' }),
      buildReport('r2', { publisher: 'copyist', derivedFrom: { publisher: 'paper', basis: 'It says so.' } }),
    ],
    claims: [
      ['a fights b 2015', { report: 'r1', id: 'r1-own' }],
      ['a fights b 2016', { report: 'r1', id: 'r1-heard', attribution: [{ description: 'an official' }] }],
      ['a fights b 2017', { report: 'r2', id: 'r2-copied' }],
      ['a fights b 2018', { report: 'r2', id: 'r2-told', attribution: [{ description: 'a guard' }, { actor: 'a' }] }],
    ],
  });
  const { claims, reports, roots } = answerRelationship(snapshot, 'a--fights--b', {});
  const found = rootsOf(claims, reports);
  expect(found.map(({ id, claims: own }) => [id, ...own.map(({ claim, reason }) => `${claim.id} ${reason}`)])).toEqual([
    ['paper', 'r1-own published', 'r1-heard unnamed', 'r2-copied republished'],
    ['a', 'r2-told spoken'],
  ]);
  expect(found.length).toBe(roots);
});
