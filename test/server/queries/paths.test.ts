import { describe, expect, it } from 'vitest';
import { select } from '../../../server/graph/filter.ts';
import { findPaths } from '../../../server/queries/paths/find-paths.ts';
import type { PathQuestion } from '../../../server/queries/paths/question.ts';
import { generous, graphOf, pathsIn, usual } from './ask-paths.ts';

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
    expect(reachWith(1000)).toEqual({ from: 20, to: 1, exact: true, atLeast: [], ruledOut: true });
  });

  it('says that it is not exact where it was cut short, and counts no more than there are', () => {
    const { from, exact, ...others } = reachWith(3);
    expect(exact).toBe(false);
    expect(from).toBeLessThan(20);
    // The small side was gone through to its end: that there is no way is certain, however many the other reaches.
    expect(others).toEqual({ to: 1, atLeast: ['from'], ruledOut: true });
  });

  it('is not told where the clock cut it short, for it would be another the next time', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `x0 fights z${index} 2015`);
    const large = graphOf(['a fights x0 2015', ...many, 'e fights d 2015']);
    const [from, to] = ['a', 'e'].map((id) => large.actorIndex.get(id)!) as [number, number];
    const asked = { ...usual, from, to, via: [], avoid: [] };
    const late = findPaths(large, select(large, {}), asked, { ...generous, milliseconds: 0 });
    expect(late).toMatchObject({ walks: [], truncated: 'time' });
    expect(late.reach).toBeUndefined();
  });
});
