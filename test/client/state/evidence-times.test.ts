import { describe, expect, it } from 'vitest';
import {
  certainStretches,
  possibleStretches,
  statusSteps,
  stretchOfDate,
} from '../../../client/state/evidence-times.ts';
import { answerRelationship } from '../../../server/queries/answer-details.ts';
import { buildSnapshot, type ClaimText } from '../../builders.ts';

/** A relationship of `a` and `b` that is made of these claims. */
const relationship = async (...claims: ClaimText[]) =>
  answerRelationship(await buildSnapshot({ claims }), 'a--agreed_with--b', {});

const day = (text: string) => Date.parse(text);

describe('when a relationship held', () => {
  it('is certain through the last day of what is certain, and possible without limit where an end is open', async () => {
    const { periods } = await relationship('a agreed_with b 2015-03/..');
    // Attested by a report of 2024-01-01.
    expect(certainStretches(periods)).toEqual([[day('2015-03-31'), day('2024-01-02')]]);
    expect(possibleStretches(periods)).toEqual([[day('2015-03-01'), Infinity]]);
  });

  it('is on no day certain where only a year is known', async () => {
    const { periods } = await relationship('a agreed_with b 2015');
    expect(certainStretches(periods)).toEqual([]);
    expect(possibleStretches(periods)).toEqual([[day('2015-01-01'), day('2016-01-01')]]);
  });
});

describe('the statuses of a deal', () => {
  it('come in their order in time, alike ones as one, and denied ones not at all', async () => {
    const { claims } = await relationship(
      ['a agreed_with b /2020', { status: 'broken' }],
      ['a agreed_with b 2017/2020', { status: 'violated', statusOn: '2018' }],
      ['a agreed_with b 2017/2021', { status: 'violated', statusOn: '2018' }],
      ['a agreed_with b 2017', { status: 'in_force' }],
      ['a agreed_with b 2016', { status: 'expired', stance: 'denies' }],
      'a agreed_with b 2015',
    );
    expect(statusSteps(claims).map(({ status, when, own, claims: { length } }) => [status, when, own, length])).toEqual(
      [
        ['in_force', '2017', false, 1],
        ['violated', '2018', true, 2],
        ['broken', '/2020', false, 1],
      ],
    );
  });

  it('have dates that end with their last day', () => {
    expect(stretchOfDate('2018-02')).toEqual([day('2018-02-01'), day('2018-03-01')]);
    expect(stretchOfDate('/2020')).toEqual([-Infinity, day('2021-01-01')]);
  });
});
