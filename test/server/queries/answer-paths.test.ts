import { describe, expect, it } from 'vitest';
import type { ProblemError } from '../../../server/errors.ts';
import type { PathFinder } from '../../../server/queries/paths/find-inline.ts';
import type { Truncation } from '../../../server/queries/paths/question.ts';
import { buildActor, type ClaimText, type DatasetParts } from '../../builders.ts';
import { ask, onlyPath } from './answered-paths.ts';

describe('a path', () => {
  it('has the product of its signs, and the signs in words', async () => {
    const path = await onlyPath({ claims: ['a fights b 2015', 'b rival_of c 2015'] });
    expect([path.sign, path.signInWords]).toEqual([1, 'an enemy of an enemy of']);
    const mixed = await onlyPath({ claims: ['a fights b 2015', 'b negotiates_with c 2015'] });
    expect([mixed.sign, mixed.signInWords]).toEqual([0, 'an enemy of a contact of']);
  });

  it('says with the sign of a deal that it was broken, and leaves the sign', async () => {
    const deal = (status: string): ClaimText => ['a agreed_with b 2015', { status }];
    const broken = await onlyPath({ claims: [deal('broken'), 'b fights c 2016'] });
    expect([broken.sign, broken.signInWords]).toEqual([-1, 'an ally (status: broken) of an enemy of']);
    const standing = await onlyPath({ claims: [deal('in_force'), 'b fights c 2016'] });
    expect(standing.signInWords).toBe('an ally of an enemy of');
  });

  it('tells in which direction each hop is travelled', async () => {
    const path = await onlyPath({ claims: ['a attacked b 2015', 'c attacked b 2015'] });
    expect(path.hops.map(({ travelled }) => travelled)).toEqual(['forward', 'backward']);
    expect((await onlyPath({ claims: ['a fights c 2015'] })).hops[0]!.travelled).toBe('symmetric');
  });

  it('has the confidence of its weakest hop', async () => {
    const path = await onlyPath({
      claims: [
        ['a fights b 2015', { credibility: 2 }],
        ['b fights c 2015', { credibility: 4 }],
      ],
    });
    expect([path.confidence, path.weakestHop]).toEqual([30, 1]);
  });

  const coexistence: [string, string, string, object[]][] = [
    ['2015/2018', '2017/2020', 'certain', [{ from: '2017-12-31', to: '2018-01-01' }]],
    ['2015-01-01/2018-01-01', '2017-01-01/2020-01-01', 'certain', [{ from: '2017-01-01', to: '2018-01-01' }]],
    ['2015', '2015', 'possible', [{ from: '2015-01-01', to: '2015-12-31' }]],
    ['2015', '2016', 'no', []],
    ['2015/..', '/..', 'certain', [{ from: '2024-01-01', to: '2024-01-01' }]],
  ];

  it.each(coexistence)('of hops that held %s and %s coexists: %s', async (first, second, coexistent, during) => {
    const path = await onlyPath({ claims: [`a allied_with b ${first}`, `b allied_with c ${second}`] });
    expect(path).toMatchObject({ coexistent, coexistentDuring: during });
  });

  const sequences: [string, string, string][] = [
    ['2015', '2016', 'certain'],
    ['2016', '2015', 'no'],
    ['2015', '2015-06-01', 'possible'],
    ['2015-06-01', '2015-06-01', 'certain'],
    ['2015-06-02', '2015-06-01', 'no'],
    ['2015/2020', '2016/2017', 'certain'],
    ['/2015', '2014', 'possible'],
  ];

  it.each(sequences)('whose hops start in %s and %s is in time: %s', async (first, second, sequence) => {
    const claims = [`a allied_with b ${first}`, `b allied_with c ${second}`];
    expect((await onlyPath({ claims })).sequence).toBe(sequence);
    expect((await ask({ claims }, { order: 'time' })).paths).toHaveLength(sequence === 'no' ? 0 : 1);
  });

  it('is told with the claims that satisfied the filter, and no others', async () => {
    const claims: DatasetParts['claims'] = [
      ['a fights c 2015', { report: 'r1' }],
      ['a fights c 2020', { report: 'r2' }],
    ];
    const { hops } = await onlyPath({ claims }, { during: '2015' });
    expect(hops[0]!.claims.map(({ report }) => report)).toEqual(['r1']);
    await expect(ask({ claims }, { during: '2015', report: 'r2' })).rejects.toThrow('that the filter leaves');
  });
});

describe('where maxHops is not given', () => {
  const claims = ['a fights b 2015', 'b fights d 2015', 'd fights e 2015', 'e fights f 2015', 'f fights c 2015'];

  it('all lists paths of up to 4 hops, and shortest finds longer ones', async () => {
    expect((await ask({ claims }, { mode: 'all' })).paths).toEqual([]);
    expect((await ask({ claims }, { mode: 'all', maxHops: '5' })).paths).toHaveLength(1);
    expect((await onlyPath({ claims })).hops).toHaveLength(5);
    expect((await onlyPath({ claims }, { mode: 'k-shortest' })).hops).toHaveLength(5);
  });

  it('answers with at most 10 paths, and says that there are more', async () => {
    const many = Array.from({ length: 11 }, (_, index) => [
      `a fights m${index} 2015`,
      `m${index} fights c 2015`,
    ]).flat();
    const { paths, truncatedBy } = await ask({ claims: many });
    expect([paths.length, truncatedBy]).toEqual([10, 'k']);
  });
});

describe('an answer that was cut short', () => {
  const claims = ['a fights b 2015', 'b fights c 2015', 'a fights d 2015', 'd fights c 2015', 'a fights c 2015'];
  const because = async (query: Record<string, string>, truncated?: Truncation) => {
    const cut: PathFinder = () => Promise.resolve({ walks: [], work: 1, ...(truncated && { truncated }) });
    return (await ask({ claims }, query, truncated && cut)).truncatedBecause;
  };

  it('offers more paths only where more can be asked for, and fewer hops only where these would be others', async () => {
    expect(await because({ mode: 'all', k: '1' })).toMatch(/ask for more of them or fewer hops, or narrow/);
    expect(await because({ mode: 'all', k: '1000' }, 'k')).toMatch(/asked for; ask for fewer hops, or narrow/);
    expect(await because({ maxHops: '1', k: '1000' }, 'k')).toMatch(/asked for; narrow the filter\.$/);
    expect(await because({ avoid: 'd', mode: 'shortest', k: '1' }, 'k')).toMatch(
      /asked for; ask for more of them, or narrow/,
    );
  });

  it('says what would spare work', async () => {
    const text = await because({ via: 'b' }, 'work');
    expect(text).toMatch(/ask for fewer hops or fewer paths, name fewer actors to pass, or narrow the filter\.$/);
    expect(await because({ maxHops: '1', k: '1' }, 'time')).toMatch(/too long; narrow the filter\.$/);
  });
});

describe('where there is no path', () => {
  it('the answer says how many actors each side can reach', async () => {
    const { paths, reach } = await ask({ claims: ['a fights b 2015', 'c fights d 2015', 'd fights e 2015'] });
    expect(paths).toEqual([]);
    expect(reach).toMatchObject({ from: 1, to: 2, exact: true, atLeast: [], ruledOut: true });
    expect(reach!.hops).toBeUndefined();
    expect(reach!.explanation).toContain('No way joins the two under this filter');
  });

  it('no way is one also in one direction, and an end that nobody leads to says so', async () => {
    const { reach } = await ask({ claims: ['a supports b 2015', 'c supports b 2015'] }, { direction: 'forward' });
    expect(reach!.explanation).toContain('can be reached from no other actor. No way joins the two');
  });

  it('nothing is ruled out where a way is too long, and whom each side reaches is not counted further', async () => {
    const { reach } = await ask({ claims: ['a fights b 2015', 'b fights c 2015'] }, { maxHops: '1' });
    expect(reach).toMatchObject({ exact: false, atLeast: ['from', 'to'], ruledOut: false });
  });

  it('and whether there would be one that is longer, or without via', async () => {
    const claims = ['a fights b 2015', 'b fights c 2015', 'b fights d 2015'];
    const short = await ask({ claims }, { maxHops: '1' });
    expect(short.reach).toMatchObject({
      hops: 2,
      explanation: expect.stringContaining(
        'A way of 2 hops joins the two, but it has more than the 1 hop allowed.',
      ) as string,
    });
    const aside = await ask({ claims }, { via: 'd' });
    expect(aside.reach).toMatchObject({
      hops: 2,
      explanation: expect.stringContaining('does not pass everyone that it should') as string,
    });
  });

  it('or one that is not in the order of time', async () => {
    const { reach } = await ask({ claims: ['a fights b 2016', 'b fights c 2015'] }, { order: 'time' });
    expect(reach!.explanation).toContain('goes against the order of time');
  });

  it('or one that fails one of two terms, without saying which of them it was', async () => {
    const { reach } = await ask({ claims: ['a fights b 2020', 'b fights c 2010'] }, { order: 'time', via: 'b' });
    expect(reach!.explanation).toContain(
      'it does not pass everyone that it should, or goes against the order of time.',
    );
  });

  it('nothing is said in names of parameters, which readers of the page do not know', async () => {
    const many = Array.from({ length: 11 }, (_, index) => [`a fights m${index} 2015`, `m${index} fights c 2015`]);
    const { truncatedBecause } = await ask({ claims: many.flat() });
    expect(truncatedBecause).toContain('There are more paths than were asked for; ask for more of them');
    expect(truncatedBecause).not.toMatch(/\bk\b|maxHops/);
  });
});

describe('a question that cannot be answered', () => {
  const named = (id: string, ...names: string[]) =>
    buildActor(id, { names: [{ value: `Actor ${id}`, preferred: true }, ...names.map((value) => ({ value }))] });
  const parts: DatasetParts = {
    actors: [named('a', 'Front', 'First'), named('b', 'Front'), named('d')],
    claims: [
      ['a fights c 2015', { credibility: 4 }],
      ['b fights c 2015', { credibility: 2 }],
    ],
  };

  const questions: [string, Record<string, string>, string, string, string][] = [
    ['an end is unknown', { to: 'zzzz' }, 'unknown-actor', 'to', 'zzzz'],
    ['a name fits several', { via: 'Front' }, 'ambiguous-actor', 'via', 'Front'],
    ['both ends are one', { to: 'First' }, 'same-ends', 'to', 'First'],
    ['one is to be passed and to be avoided', { via: 'b', avoid: 'b' }, 'contrary-stops', 'avoid', 'b'],
    ['the filter leaves an end nothing', { minConfidence: '50' }, 'filtered-out', 'from', 'a'],
    ['one to pass has no relationship at all', { via: 'd' }, 'filtered-out', 'via', 'd'],
  ];

  it.each(questions)('since %s says for which term that is', async (_why, query, type, parameter, value) => {
    const { problem } = await ask(parts, query).then(
      () => expect.fail('was answered'),
      (error: unknown) => ({ problem: (error as ProblemError).toProblem() }),
    );
    expect(problem).toMatchObject({ type: `urn:entente:problem:${type}`, errors: [{ parameter, value }] });
  });
});
