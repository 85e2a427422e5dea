import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../graph-data/schema/claim.ts';
import { relationshipIdOf } from '../../../graph-data/schema/dataset.ts';
import { parseEdtf, spanOf } from '../../../graph-data/schema/edtf.ts';
import { confidenceOf } from '../../../graph-data/schema/ratings.ts';
import { relationshipId, type ActorGraph } from '../../../server/graph/actor-graph.ts';
import { buildActorGraph } from '../../../server/graph/build-graph.ts';
import { select, type Filter } from '../../../server/graph/filter.ts';
import { findPaths } from '../../../server/queries/paths/find-paths.ts';
import type { Limits, PathQuestion } from '../../../server/queries/paths/question.ts';
import { buildActor, buildDataset, type ClaimText } from '../../builders.ts';

type Question = Omit<PathQuestion, 'from' | 'to' | 'via' | 'avoid'> & { via?: string[]; avoid?: string[] };

const generous: Limits = { work: 1_000_000, milliseconds: 10_000, counting: 1_000_000 };

const usual: Question = { mode: 'all', order: 'hops', k: 1000, maxHops: 8, direction: 'any' };

const graphOf = (claims: readonly ClaimText[]) =>
  buildActorGraph(buildDataset({ claims, actors: ['a', 'b', 'c', 'd', 'e'].map((id) => buildActor(id)) }));

/** The paths from a to e, each as the ids of its relationships. */
function pathsIn(graph: ActorGraph, question: Partial<Question> = {}, filter: Filter = {}, work = 1_000_000) {
  const index = (id: string) => graph.actorIndex.get(id)!;
  const { via = [], avoid = [], ...rest } = { ...usual, ...question };
  const asked = { ...rest, from: index('a'), to: index('e'), via: via.map(index), avoid: avoid.map(index) };
  const { walks, truncated } = findPaths(graph, select(graph, filter), asked, { ...generous, work });
  const ids = walks.map(({ relationships }) => relationships.map((hop) => relationshipId(graph, hop)));
  const actors = walks.map((walk) => walk.actors.map((actor) => graph.actors.at(actor)!.id).join(''));
  return { ids, actors, truncated };
}

describe('paths on a multigraph', () => {
  it('take parallel relationships as different hops', () => {
    const graph = graphOf(['a fights c 2015', 'a supports c 2015', 'c fights e 2015']);
    expect(pathsIn(graph).ids).toEqual([
      ['a--fights--c', 'c--fights--e'],
      ['a--supports--c', 'c--fights--e'],
    ]);
  });

  it('visit no actor twice', () => {
    const graph = graphOf(['a fights b 2015', 'b fights c 2015', 'a fights c 2015', 'c fights e 2015']);
    expect(pathsIn(graph).actors).toEqual(['ace', 'abce']);
  });

  it('go against directed relationships, unless asked to go forward', () => {
    const graph = graphOf(['b supports a 2015', 'b supports e 2015', 'a fights c 2015', 'c supports e 2015']);
    expect(pathsIn(graph).actors).toEqual(['ace', 'abe']);
    expect(pathsIn(graph, { direction: 'forward' }).actors).toEqual(['ace']);
  });

  it('take symmetric relationships both ways also when asked to go forward', () => {
    const graph = graphOf(['b supports e 2015', 'a fights b 2015', 'a fights c 2015', 'c fights e 2015']);
    expect(pathsIn(graph, { direction: 'forward' }).actors).toEqual(['abe', 'ace']);
  });

  it('follow only what the filter leaves', () => {
    const graph = graphOf(['a fights e 2015', ['a supports e 2015', { stance: 'denies' }], 'a rival_of e 2020']);
    expect(pathsIn(graph).ids).toEqual([['a--fights--e'], ['a--rival_of--e']]);
    expect(pathsIn(graph, {}, { kinds: ['rival_of'] }).ids).toEqual([['a--rival_of--e']]);
  });

  it('pass some actors and avoid others', () => {
    const graph = graphOf([
      'a fights b 2015',
      'b fights e 2015',
      'a fights c 2015',
      'c fights e 2015',
      'b fights c 2015',
    ]);
    expect(pathsIn(graph, { via: ['c'] }).actors).toEqual(['ace', 'abce', 'acbe']);
    expect(pathsIn(graph, { via: ['b', 'c'] }).actors).toEqual(['abce', 'acbe']);
    expect(pathsIn(graph, { avoid: ['c'] }).actors).toEqual(['abe']);
    expect(pathsIn(graph, { avoid: ['b', 'c'] }).actors).toEqual([]);
  });

  it('pass an actor also where the shortest ways to and from it meet', () => {
    const claims = ['a fights m 2015', 'm fights z 2015', 'm fights e 2015', 'z fights y 2015', 'y fights x 2015'];
    expect(pathsIn(graphOf(claims), { via: ['z'] }).actors).toEqual([]);
    expect(pathsIn(graphOf([...claims, 'x fights e 2015']), { via: ['z'] }).actors).toEqual(['amzyxe']);
  });

  it('are none where there is no way', () => {
    expect(pathsIn(graphOf(['a fights b 2015', 'c fights e 2015']))).toEqual({
      ids: [],
      actors: [],
      truncated: undefined,
    });
  });
});

describe('the order of paths', () => {
  it('is by hops, then by the strongest weakest hop, then by ids', () => {
    const graph = graphOf([
      ['a fights b 2015', { credibility: 4 }],
      ['b fights e 2015', { credibility: 1 }],
      ['a fights c 2015', { credibility: 3 }],
      ['c fights e 2015', { credibility: 3 }],
      ['c rival_of e 2015', { credibility: 2 }],
      ['a fights e 2015', { credibility: 5 }],
    ]);
    expect(pathsIn(graph).ids.slice(0, 4)).toEqual([
      ['a--fights--e'],
      ['a--fights--c', 'c--fights--e'],
      ['a--fights--c', 'c--rival_of--e'],
      ['a--fights--b', 'b--fights--e'],
    ]);
  });
});

describe('the modes', () => {
  const graph = graphOf([
    'a fights e 2015',
    'a rival_of e 2015',
    'a fights b 2015',
    'b fights e 2015',
    'b fights c 2015',
    'c fights e 2015',
  ]);

  it.each([
    ['shortest', 10, ['ae', 'ae'], undefined],
    ['shortest', 1, ['ae'], 'k'],
    ['k-shortest', 3, ['ae', 'ae', 'abe'], undefined],
    ['k-shortest', 10, ['ae', 'ae', 'abe', 'abce'], undefined],
    ['all', 10, ['ae', 'ae', 'abe', 'abce'], undefined],
    ['all', 3, ['ae', 'ae', 'abe'], 'k'],
  ] as const)('%s with at most %i', (mode, k, actors, truncated) => {
    expect(pathsIn(graph, { mode, k })).toMatchObject({ actors, truncated });
  });

  it('take shortest to mean shortest by way of some actor, where one is named', () => {
    expect(pathsIn(graph, { mode: 'shortest', via: ['c'] }).actors).toEqual(['abce']);
  });

  it('keep to so many hops', () => {
    expect(pathsIn(graph, { maxHops: 2 }).actors).toEqual(['ae', 'ae', 'abe']);
    expect(pathsIn(graph, { mode: 'shortest', maxHops: 1, via: ['b'] }).actors).toEqual([]);
  });
});

describe('a search that would take too long', () => {
  const graph = graphOf(['a fights e 2015', 'a fights b 2015', 'b fights e 2015']);

  it('is stopped, and says so', () => {
    const all = pathsIn(graph);
    for (let budget = 0; budget < 30; budget += 1) {
      const { actors, truncated } = pathsIn(graph, {}, {}, budget);
      if (actors.length < all.actors.length) expect(truncated, `budget ${budget}`).toBe('work');
    }
    expect(pathsIn(graph, {}, {}, 0)).toMatchObject({ actors: [], truncated: 'work' });
    expect(pathsIn(graph, {}, {}, 1000)).toEqual(all);
  });
});

describe('a question that no walk answers', () => {
  /** Every actor of a rung is joined to every one of the next: 3 to the power of 8 walks from a to e. */
  const rungs = [['a'], ...Array.from({ length: 8 }, (_, rung) => [0, 1, 2].map((side) => `m${rung}${side}`)), ['e']];
  const ladder = rungs
    .slice(1)
    .flatMap((rung, before) =>
      rung.flatMap((to) => rungs[before]!.map((from) => [`${from} supports ${to}`, before] as const)),
    );
  const during = (year: (rung: number) => number) => ladder.map(([text, rung]) => `${text} ${year(rung)}`);

  it.each([
    ['aside of every walk', ['m41 supports z 2015']],
    ['behind an actor aside', ['m41 supports y 2015', 'y supports z 2015', 'y fights z 2015']],
    ['joined to neither end', ['y fights z 2015']],
    ['behind an end', ['e supports z 2015']],
  ])('needs little work where whom to pass is %s', (_, more) => {
    const graph = graphOf([...during(() => 2015), ...more]);
    expect(pathsIn(graph, { via: ['z'], maxHops: 63 }, {}, 5000)).toEqual({
      ids: [],
      actors: [],
      truncated: undefined,
    });
  });

  it('needs little work where the hops come too late for those after them', () => {
    const graph = graphOf(during((rung) => (rung === 4 ? 2010 : 2015)));
    const { ids, truncated } = pathsIn(graph, { order: 'time', maxHops: 9 }, {}, 15_000);
    expect({ ids, truncated }).toEqual({ ids: [], truncated: undefined });
  });
});

describe('the count of whom either end reaches', () => {
  const aside = Array.from({ length: 10 }, (_, index) => [
    `a fights x${index} 2015`,
    `x${index} fights y${index} 2015`,
  ]);
  const graph = graphOf([...aside.flat(), 'e fights d 2015']);
  const reachWith = (counting: number) => {
    const [from, to] = ['a', 'e'].map((id) => graph.actorIndex.get(id)!) as [number, number];
    const question: PathQuestion = { ...usual, from, to, via: [], avoid: [] };
    const { reach, truncated } = findPaths(graph, select(graph, {}), question, { ...generous, counting });
    expect(truncated).toBeUndefined();
    return reach!;
  };

  it('is exact where it takes no longer than it is worth', () => {
    expect(reachWith(1000)).toEqual({ from: 20, to: 1, exact: true });
  });

  it('says that it is not exact where it was cut short, and counts no more than there are', () => {
    const { from, to, exact } = reachWith(3);
    expect(exact).toBe(false);
    expect([from < 20, to <= 1]).toEqual([true, true]);
  });
});

const actor = fc.constantFrom('a', 'b', 'c', 'd', 'e');
/** Relationships with one to four claims each, which a filter may choose from. */
const relationships = fc.array(
  fc.record({
    ends: fc.uniqueArray(actor, { minLength: 2, maxLength: 2 }),
    kind: fc.constantFrom('fights', 'rival_of', 'supports', 'attacked'),
    claims: fc.array(
      fc.record({
        year: fc.constantFrom('2014', '2015', '2016'),
        credibility: fc.constantFrom(1, 2, 3, 4, 5, 6),
        stance: fc.constantFrom('asserts', 'asserts', 'denies'),
        report: fc.constantFrom('r1', 'r2'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  { maxLength: 12 },
);
const claimsOf = (made: typeof relationships extends fc.Arbitrary<infer T> ? T : never): ClaimText[] =>
  made.flatMap(({ ends, kind, claims }) =>
    claims.map(({ year, ...given }): ClaimText => [`${ends[0]!} ${kind} ${ends[1]!} ${year}`, given]),
  );
const window = (text: string, certainly: boolean) => ({
  during: { windows: text.split(' ').map((each) => spanOf(parseEdtf(each))), certainly },
});
const term = fc.constantFrom<Filter>(
  ...[{}, { kinds: ['fights', 'supports', 'attacked'] }, { signs: ['negative'] as const }],
  ...[{ minConfidence: 50 }, { minRoots: 2 }, { reports: ['r1'] }, { exceptReports: ['r2'] }],
  ...[{ disputed: true }, { disputed: false }, window('2015', true), window('2015', false)],
  ...[window('2015-06', true), window('2015-06', false), window('2014/2015', true)],
  ...[window('2014 2016', true), window('2014 2016', false), window('2016-06 2014-06 2014-07', false)],
);
const filter = fc.tuple(term, term).map(([one, other]): Filter => ({ ...one, ...other }));
const question: fc.Arbitrary<Question> = fc.record({
  mode: fc.constantFrom('shortest', 'k-shortest', 'all'),
  order: fc.constantFrom('hops', 'credible', 'time'),
  k: fc.constantFrom(1, 2, 5, 1000),
  maxHops: fc.integer({ min: 1, max: 5 }),
  direction: fc.constantFrom('any', 'forward'),
  via: fc.uniqueArray(fc.constantFrom('b', 'c'), { maxLength: 2 }),
  avoid: fc.uniqueArray(fc.constantFrom('d'), { maxLength: 1 }),
});

interface Hop {
  id: string;
  subject: string;
  object: string;
  symmetric: boolean;
  confidence: number;
  years: string[];
}

/** Whether the filter chooses a claim dated by a year. */
function chooses({ reports, exceptReports, during }: Filter, { report, when, stance }: Claim): boolean {
  if (reports?.includes(report) === false || exceptReports?.includes(report)) return false;
  if (!during) return true;
  const { first, last } = spanOf(parseEdtf(when));
  const days = Array.from({ length: last - first + 1 }, (_, day) => first + day);
  const within = (day: number) => during.windows.some((window) => window.first <= day && day <= window.last);
  return during.certainly && stance === 'asserts' ? days.every(within) : days.some(within);
}

/** The relationships that a filter leaves, straight from the claims. */
function hopsOf(claims: readonly ClaimText[], filter: Filter): Hop[] {
  const { kinds, signs, minConfidence = 0, minRoots = 1, disputed } = filter;
  const dataset = buildDataset({ claims });
  const groups = new Map<string, Claim[]>();
  for (const claim of [...dataset.claims].filter((one) => chooses(filter, one))) {
    const id = relationshipIdOf(claim);
    groups.set(id, [...(groups.get(id) ?? []), claim]);
  }
  return [...groups].flatMap(([id, group]): Hop[] => {
    const asserting = group.filter(({ stance }) => stance === 'asserts');
    const [one] = asserting;
    if (!one) return [];
    const { symmetric, sign } = dataset.kinds.find((kind) => kind.id === one.kind)!;
    if (kinds?.includes(one.kind) === false || (signs && sign >= 0)) return [];
    const confidence = Math.max(...asserting.map(({ credibility }) => confidenceOf('B', credibility)));
    const years = asserting.map(({ when }) => when);
    const denied = group.some(({ stance, when }) => stance === 'denies' && years.includes(when));
    if (confidence < minConfidence || new Set(asserting.map(({ report }) => report)).size < minRoots) return [];
    if (disputed !== undefined && disputed !== denied) return [];
    return [{ id, subject: one.subject, object: one.object, symmetric, confidence, years }];
  });
}

/** Whether one year of each can be chosen so that none is before the last. */
function inTime([years = [], ...rest]: string[][], after = ''): boolean {
  return years.some((year) => year >= after && (rest.length === 0 || inTime(rest, year)));
}

/** Every simple path from a to e that the question allows, in order: try everything. */
function bruteForce(hops: readonly Hop[], { mode, order, k, maxHops, direction, via = [], avoid = [] }: Question) {
  const found: Hop[][] = [];
  const go = (at: string, visited: string[], path: Hop[]) => {
    if (at === 'e' && via.every((id) => visited.includes(id)) && path.length <= maxHops) found.push(path);
    if (at === 'e') return;
    for (const hop of hops) {
      const ways = [[hop.subject, hop.object]];
      if (hop.symmetric || direction === 'any') ways.push([hop.object, hop.subject]);
      for (const [from, to] of ways) {
        if (from === at && !visited.includes(to!) && !avoid.includes(to!)) go(to!, [...visited, to!], [...path, hop]);
      }
    }
  };
  go('a', ['a'], []);
  const weakest = (path: Hop[]) => Math.min(...path.map(({ confidence }) => confidence));
  const text = (path: Hop[]) => path.map(({ id }) => id).join(' ');
  const fits = order === 'time' ? found.filter((path) => inTime(path.map(({ years }) => years))) : found;
  const byHops = (a: Hop[], b: Hop[]) => a.length - b.length;
  const byWeakest = (a: Hop[], b: Hop[]) => weakest(b) - weakest(a);
  const [first, second] = order === 'credible' ? [byWeakest, byHops] : [byHops, byWeakest];
  fits.sort((a, b) => first(a, b) || second(a, b) || (text(a) < text(b) ? -1 : 1));
  const alike = (path: Hop[]) =>
    byHops(path, fits[0]!) === 0 && (order !== 'credible' || byWeakest(path, fits[0]!) === 0);
  const wanted = mode === 'shortest' ? fits.filter(alike) : fits;
  return {
    ids: wanted.slice(0, k).map((path) => path.map(({ id }) => id)),
    truncated: mode !== 'k-shortest' && wanted.length > k ? 'k' : undefined,
  };
}

describe('on every multigraph', () => {
  it('the engine finds what trying everything finds, in the same order', () => {
    fc.assert(
      fc.property(relationships, filter, question, (made, given, asked) => {
        const claims = claimsOf(made);
        const { ids, truncated } = pathsIn(graphOf(claims), asked, given);
        expect({ ids, truncated }).toEqual(bruteForce(hopsOf(claims, given), asked));
      }),
      { numRuns: 3000 },
    );
  });
});
