import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathsQuery } from '../../../server/contract/paths.ts';
import type { Days } from '../../../server/graph/relationship.ts';
import { answerPaths } from '../../../server/queries/answer-paths.ts';
import { commonDays } from '../../../server/queries/common-days.ts';
import { buildSnapshot, type ClaimText } from '../../builders.ts';

const DAY = 40;
const stretch = fc
  .tuple(fc.integer({ min: 0, max: DAY }), fc.integer({ min: 0, max: 8 }))
  .map(([first, length]): Days => [first, first + length]);
const lists = fc.array(fc.array(stretch, { maxLength: 8 }), { minLength: 1, maxLength: 4 });

const isIn = (days: readonly Days[], day: number) => days.some(([first, last]) => first <= day && day <= last);

describe('the days that lists have in common', () => {
  it('are those that every list has', () => {
    fc.assert(
      fc.property(lists, (some) => {
        const common = commonDays(some);
        for (let day = 0; day <= DAY + 10; day += 1) {
          expect(isIn(common, day)).toBe(some.every((list) => isIn(list, day)));
        }
      }),
    );
  });

  it('stand in order and apart from one another', () => {
    fc.assert(
      fc.property(lists, (some) => {
        commonDays(some).reduce<Days>(
          (before, days) => {
            expect(days[0]).toBeGreaterThan(before[1] + 1);
            return days;
          },
          [-9, -9],
        );
      }),
    );
  });
});

/** Each of a day of its own, in a report of its own; every other day is left out, so that none touch. */
const claimsOf = (hop: string, count: number): ClaimText[] =>
  Array.from({ length: count }, (_, index): ClaimText => {
    const day = new Date(Date.UTC(1900, 0, 1 + 2 * index)).toISOString().slice(0, 10);
    return [`${hop} ${day}`, { report: `r${index}` }];
  });

describe('a path of two hops with ten thousand claims each', () => {
  it('is described in the time of a request', { timeout: 60_000 }, async () => {
    const snapshot = await buildSnapshot({
      claims: [...claimsOf('a fights b', 10_000), ...claimsOf('b fights c', 10_000)],
    });
    const started = performance.now();
    const { paths } = await answerPaths(snapshot, pathsQuery.parse({ from: 'a', to: 'c' }));
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(paths[0]!.coexistentDuring).toHaveLength(10_000);
  });
});
