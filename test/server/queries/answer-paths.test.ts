import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../graph-data/schema/claim.ts';
import { pathsQuery } from '../../../server/contract/paths.ts';
import type { ProblemError } from '../../../server/errors.ts';
import { answerPaths } from '../../../server/queries/answer-paths.ts';
import type { PathFinder } from '../../../server/queries/paths/find-inline.ts';
import type { Truncation } from '../../../server/queries/paths/question.ts';
import { buildActor, buildReport, buildSnapshot, type ClaimText, type DatasetParts } from '../../builders.ts';

async function ask(parts: DatasetParts, query: Record<string, string> = {}, find?: PathFinder) {
  const snapshot = await buildSnapshot(parts);
  return answerPaths(snapshot, pathsQuery.parse({ from: 'a', to: 'c', ...query }), find);
}

async function onlyPath(parts: DatasetParts, query: Record<string, string> = {}) {
  const { paths } = await ask(parts, query);
  expect(paths).toHaveLength(1);
  return paths[0]!;
}

describe('the sentence of a path', () => {
  const reports = [
    buildReport('r1', { title: 'First *news*', publisher: 'agency', published: '2024-01-01' }),
    buildReport('r2', {
      title: 'Second',
      publisher: 'paper',
      published: '2024-02',
      url: 'https://example.org/2',
      derivedFrom: { publisher: 'gazette', basis: 'It says so.' },
    }),
  ];
  const actors = [
    buildActor('a', {
      names: [
        { value: 'Alpha Army', preferred: true },
        { value: 'AA', acronym: true },
      ],
    }),
    buildActor('b', {
      names: [
        { value: 'Bravo', preferred: true },
        { value: 'BB', acronym: true },
      ],
    }),
    buildActor('gazette', { names: [{ value: 'The Gazette', preferred: true }] }),
  ];
  const claims: DatasetParts['claims'] = [
    ['a agreed_with b 2017', { report: 'r1', paragraphs: [17], status: 'violated' }],
    ['c attacked b 2022-11-12', { report: 'r2', paragraphs: [3, 4], hedge: 'alleged' }],
  ];

  it('names each actor in full once, says when, and keeps status and hedge', async () => {
    expect((await onlyPath({ actors, reports, claims })).sentence).toBe(
      'Alpha Army (AA) made a deal with Bravo (BB) (2017; violated) [1]; ' +
        'BB was attacked by c (12 November 2022; hedged: alleged) [2].',
    );
  });

  it('comes with its citations, as plain text and as Markdown', async () => {
    const { text, markdown, citations } = await onlyPath({ actors, reports, claims });
    expect(text.split('\n').slice(2)).toEqual([
      '1. agency, "First *news*", 1 January 2024, paragraph 17.',
      '2. paper, republished from The Gazette, "Second", February 2024, paragraphs 3–4, https://example.org/2.',
    ]);
    expect(markdown).toContain('1. agency, *First \\*news\\**, 1 January 2024, paragraph 17.');
    expect(citations.map(({ number, report, paragraphs }) => [number, report, paragraphs])).toEqual([
      [1, 'r1', [17]],
      [2, 'r2', [3, 4]],
    ]);
  });

  it('cites the same paragraphs of the same report under one number', async () => {
    const { sentence } = await onlyPath({ claims: ['a fights b 2015', 'b fights c 2016'] });
    expect(sentence).toBe('a fights b (2015) [1]; b fights c (2016) [1].');
  });

  it('keeps the doubt that the ratings of its best claim tell of, in their words', async () => {
    const unsure = [buildReport('r1', { reliability: 'F' }), buildReport('r2', { reliability: 'D' })];
    const said = async (...claims: NonNullable<DatasetParts['claims']>) =>
      (await onlyPath({ claims, reports: unsure })).sentence;
    const by = (report: string, credibility: Claim['credibility']) =>
      ['a supports c 2017/2020', { report, credibility }] as const;
    expect(await said(by('r3', 5))).toBe('a supports c (2017 to 2020; improbable) [1].');
    expect(await said(by('r2', 4))).toBe('a supports c (2017 to 2020; doubtful; not usually reliable source) [1].');
    expect(await said(by('r1', 6))).toContain(
      '(2017 to 2020; truth cannot be judged; source whose reliability cannot be judged)',
    );
    expect(await said(by('r1', 6), by('r2', 4), by('r3', 3))).toBe('a supports c (2017 to 2020) [1, 2, 3].');
  });

  it('keeps a hedge with the times that nobody tells of without it', async () => {
    const claims: DatasetParts['claims'] = [
      'a supports c 2015',
      ['a supports c 2015', { report: 'r2', hedge: 'reportedly' }],
      ['a supports c 2019', { hedge: 'could point to' }],
    ];
    expect((await onlyPath({ claims })).sentence).toBe('a supports c (2015; hedged for 2019: could point to) [1, 2].');
  });

  it('keeps the hedges of those who assert, not of those who deny', async () => {
    const claims: DatasetParts['claims'] = [
      ['a fights c 2015', { hedge: 'alleged' }],
      ['a fights c 2020', { stance: 'denies', report: 'r2', hedge: 'never' }],
    ];
    expect((await onlyPath({ claims })).sentence).toBe('a fights c (2015; hedged: alleged) [1], denied (2020) [2].');
  });

  it('says that a hop is disputed', async () => {
    const denial = ['a fights c 2015', { stance: 'denies', report: 'r2' }] as const;
    expect((await onlyPath({ claims: ['a fights c 2015', denial] })).sentence).toBe(
      'a fights c (2015; disputed) [1], denied (2015) [2].',
    );
  });

  it('cites what a report asserts apart from what the same report denies', async () => {
    const { sentence, citations } = await onlyPath({
      claims: [
        ['a fights c 2015', { paragraphs: [3] }],
        ['a fights c 2016', { stance: 'denies', paragraphs: [9] }],
      ],
    });
    expect(sentence).toBe('a fights c (2015) [1], denied (2016) [2].');
    expect(citations.map(({ paragraphs }) => paragraphs)).toEqual([[3], [9]]);
  });

  it('tells several dates apart', async () => {
    const dated = async (...whens: string[]) =>
      (await onlyPath({ claims: whens.map((when) => `a supports c ${when}` as const) })).sentence;
    expect(await dated('2015', '2017', '2019')).toBe('a supports c (2015, 2017 and 2019) [1].');
    expect(await dated('2015', '2017/')).toBe('a supports c (2015; from 2017, end not known) [1].');
  });
});

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
