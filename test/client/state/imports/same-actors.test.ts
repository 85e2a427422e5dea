import { describe, expect, it } from 'vitest';
import { isSaid, likelySame, sayOfMatch, uniteBodyOf } from '../../../../client/state/imports/same-actors.ts';

const match = (imported: string, known: string, likely = false) => {
  const actor = (id: string) => ({ id, name: id, label: id, type: 'organization' as const });
  return { imported: actor(imported), known: actor(known), by: 'name' as const, common: 'x', likely };
};

describe('who is the same', () => {
  it('begins with those who are likely to be, and no others', () => {
    const same = likelySame([match('a', 'x', true), match('b', 'y')]);
    expect(uniteBodyOf(same)).toEqual({ same: [{ imported: 'a', known: 'x' }] });
  });

  it('is one at most: what was said of either before is taken back', () => {
    const same = sayOfMatch(sayOfMatch(new Map([['a', 'x']]), match('b', 'y'), true), match('a', 'y'), true);
    expect([...same]).toEqual([['a', 'y']]);
    expect(isSaid(same, match('a', 'x'))).toBe(false);
    expect([...sayOfMatch(same, match('a', 'y'), false)]).toEqual([]);
  });
});
