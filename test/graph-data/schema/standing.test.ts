import { describe, expect, it } from 'vitest';
import { isLapsed, standingInWords } from '../../../graph-data/schema/standing.ts';
import { VOCABULARY } from '../../../graph-data/schema/vocabulary.ts';

describe('what became of what a sign stands for', () => {
  it('is told of a deal that was broken, and of nothing that is in force', () => {
    expect(standingInWords({ sign: 1, status: 'broken' })).toBe('made, later broken');
    expect(standingInWords({ sign: 1, status: 'in_force' })).toBeUndefined();
    expect(standingInWords({ sign: 1 })).toBeUndefined();
    // A status of a dataset's own, which is also what every object has.
    expect(standingInWords({ sign: 1, status: 'constructor' })).toBeUndefined();
  });

  it('is nothing to talks, which have no sign', () => {
    expect(isLapsed({ sign: 0, status: 'rejected' })).toBe(false);
  });

  it('is known of every status that a signed kind of the vocabulary can have', () => {
    const statuses = new Set(VOCABULARY.filter(({ sign }) => sign !== 0).flatMap(({ statuses }) => statuses));
    const standing = [...statuses].filter((status) => !isLapsed({ sign: 1, status }));
    expect(standing.toSorted()).toEqual(['accepted', 'in_force']);
  });
});
