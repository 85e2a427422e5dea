import { describe, expect, it } from 'vitest';
import type { PathsQuery } from '../../../server/contract/paths.ts';
import { answerPaths } from '../../../server/queries/answer-paths.ts';
import { buildReport, buildSnapshot, type ClaimText, type DatasetParts } from '../../builders.ts';

async function ask(parts: DatasetParts, query: Partial<PathsQuery> = {}) {
  return answerPaths(await buildSnapshot(parts), { from: 'a', to: 'c', ...query });
}

describe('an answer about paths', () => {
  it('gives each hop its direction of travel, its claims and their reports', async () => {
    const claims: ClaimText[] = [
      ['b supports a 2015', { paragraphs: [3, 7], attribution: [{ actor: 'minister' }] }],
      ['b fights c 2015', { report: 'r2' }],
    ];
    const { paths, reports, actors, from, to, truncated } = await ask({ claims });
    expect(paths).toHaveLength(1);
    expect(paths[0]!.hops.map((hop) => [hop.from, hop.relationship.id, hop.to])).toEqual([
      ['a', 'b--supports--a', 'b'],
      ['b', 'b--fights--c', 'c'],
    ]);
    expect(paths[0]!.hops[0]!.claims).toMatchObject([
      { id: 'r1-c1', report: 'r1', paragraphs: [3, 7], root: 'minister' },
    ]);
    expect(reports.map(({ id }) => id)).toEqual(['r1', 'r2']);
    expect(actors.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'minister', 'r1-publisher', 'r2-publisher']);
    expect([from.id, to.id, truncated]).toEqual(['a', 'c', false]);
  });

  it('names the weakest hop, the first of several', async () => {
    const weak = { credibility: 4 } as const;
    const { paths } = await ask({ claims: ['a fights b 2015', ['b fights c 2015', weak]] });
    expect(paths[0]!.weakestHop).toBe(1);
    expect((await ask({ claims: ['a fights b 2015', 'b fights c 2015'] })).paths[0]!.weakestHop).toBe(0);
  });

  it.each([
    ['an enemy of an enemy is a friend', 'a fights b 2015', 'b fights c 2015', 1],
    ['a friend of an enemy is an enemy', 'a supports b 2015', 'b fights c 2015', -1],
    ['whom one talks to says nothing', 'a negotiates_with b 2015', 'b fights c 2015', 0],
  ])('multiplies signs: %s', async (_, one, other, sign) => {
    expect((await ask({ claims: [one, other] })).paths[0]!.sign).toBe(sign);
  });

  it.each([
    ['certain', 'a fights b 2015/2018', 'b fights c 2016/2017'],
    ['possible', 'a fights b 2015', 'b fights c 2015-06'],
    ['no', 'a fights b 2015', 'b fights c 2016'],
    ['certain', 'a fights b 2015/..', 'b fights c 2016/..'],
  ])('says whether the hops could hold at once: %s for %s and %s', async (coexistent, one, other) => {
    expect((await ask({ claims: [one, other] })).paths[0]!.coexistent).toBe(coexistent);
  });

  it('needs one day for all hops, not one for each two', async () => {
    const claims = ['a fights b 2015/2016', 'b fights d 2016/2018', 'c fights d 2015'];
    expect((await ask({ claims })).paths[0]!.coexistent).toBe('no');
  });

  it('gives hops only the claims that satisfied the filter', async () => {
    const claims: ClaimText[] = ['a fights c 2015', ['a fights c 2016', { report: 'r2' }]];
    const { paths, reports } = await ask({ claims }, { report: ['r2'] });
    expect(paths[0]!.hops[0]!.claims.map(({ id }) => id)).toEqual(['r2-c2']);
    expect(reports.map(({ id }) => id)).toEqual(['r2']);
  });

  it('names the first publisher of a republished report', async () => {
    const reports = [buildReport('r1', { derivedFrom: { publisher: 'agency', basis: 'It says so.' } })];
    const { actors } = await ask({ claims: ['a fights c 2015'], reports });
    expect(actors.map(({ id }) => id)).toContain('agency');
  });

  it('says that there are more, and what to do', async () => {
    const claims = ['a fights c 2015', 'a rival_of c 2015'];
    expect(await ask({ claims }, { k: 1 })).toMatchObject({
      truncated: true,
      truncatedBecause: expect.stringContaining('raise k') as string,
    });
  });

  it.each([
    [{ to: 'a' }, 'name two different actors'],
    [{ avoid: ['a'] }, 'take it out of one of the two'],
    [{ avoid: ['b'], via: ['b'] }, 'take it out of one of the two'],
  ] satisfies [Partial<PathsQuery>, string][])('refuses %j', async (query, remedy) => {
    await expect(ask({ claims: ['a fights b 2015', 'b fights c 2015'] }, query)).rejects.toThrow(remedy);
  });
});
