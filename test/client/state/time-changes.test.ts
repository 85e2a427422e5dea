import { describe, expect, it } from 'vitest';
import { markLinesOf } from '../../../client/state/change-marks.ts';
import { certainOnly, edgesIn, passingInEither, timeChanges } from '../../../client/state/time-changes.ts';
import { answerGraph } from '../../../server/queries/answer-graph.ts';
import { buildReport, buildSnapshot, type ClaimText } from '../../builders.ts';

const reports = [buildReport('r1', { published: '2020-06-15' })];

/** What became of the relationships that the claims make, as the server tells of both times. */
async function compare(earlier: string, later: string, ...claims: ClaimText[]) {
  const snapshot = await buildSnapshot({ reports, claims });
  const [before, after] = await Promise.all(
    [earlier, later].map((during) => answerGraph(snapshot, { during: [during] })),
  );
  return { before: before!, after: after!, ...timeChanges(before!, after!) };
}

/** `certainly began`, `perhaps ended`; undefined where it held in neither time. */
async function fateOf(when: string, earlier = '2014', later = '2017', kind = 'allied_with') {
  const [change] = (await compare(earlier, later, `a ${kind} b ${when}`)).relationships;
  return change && `${change.certain ? 'certainly' : 'perhaps'} ${change.change}`;
}

describe('what became of a relationship from 2014 to 2017', () => {
  it.each([
    ['2017', 'certainly began'],
    ['2016/2018', 'certainly began'],
    ['2018~', 'perhaps began'],
    ['2014', 'certainly ended'],
    ['2013/2015', 'certainly ended'],
    ['2015~', 'perhaps ended'],
    ['2013~', 'perhaps ended'],
    ['2013/2018', 'certainly both'],
    ['2014/2017', 'certainly both'],
    // Began since or before, ended since or later: the dates do not settle it.
    ['2015~/2018', 'perhaps unsettled'],
    ['2013/2017~', 'perhaps unsettled'],
    ['201X', 'perhaps unsettled'],
  ])('of %s: %s', async (when, fate) => {
    expect(await fateOf(when)).toBe(fate);
  });

  it('is nothing where it held in neither', async () => {
    expect(await fateOf('2019')).toBeUndefined();
    expect(await fateOf('2015-06/2016-06')).toBeUndefined();
  });

  it('is not an end where an end is open or not known, nor a beginning where a start is', async () => {
    // Last attested in June 2020.
    expect(await fateOf('2013/..', '2019', '2023')).toBe('perhaps unsettled');
    expect(await fateOf('2013/..', '2018', '2019')).toBe('certainly both');
    expect(await fateOf('2013/', '2013', '2016')).toBe('perhaps unsettled');
    expect(await fateOf('../2018')).toBe('perhaps unsettled');
    expect(await fateOf('../..', '2014', '2020')).toBe('perhaps unsettled');
    expect(await fateOf('2016/..')).toBe('certainly began');
    expect(await fateOf('../2015', '2015', '2017')).toBe('certainly ended');
  });

  it('is of an event that it happened then, on one day that is known or not', async () => {
    expect(await fateOf('2014', '2014', '2017', 'attacked')).toBe('certainly ended');
    expect(await fateOf('2014/2017', '2014', '2017', 'attacked')).toBe('perhaps unsettled');
    expect(await fateOf('2016/2017', '2014', '2017', 'attacked')).toBe('perhaps began');
  });

  it('follows from all of its claims', async () => {
    const { relationships } = await compare('2014', '2017', 'a fights b 2014', 'a fights b 2017', 'b fights c ../..');
    expect(relationships.map(({ change, certain, edge }) => [edge.id, change, certain])).toEqual([
      ['b--fights--c', 'unsettled', false],
      ['a--fights--b', 'both', true],
    ]);
  });
});

describe('whatever the dates can mean', () => {
  /** Years of the earliest and latest start and of the earliest and latest end; "ever" is 1990 to 2050. */
  const BOUNDS: Record<string, [number, number, number, number]> = {
    '2014': [2014, 2014, 2014, 2014],
    '2013/2016': [2013, 2013, 2016, 2016],
    '2014~/2018': [2013, 2015, 2018, 2018],
    '2013/2017~': [2013, 2013, 2016, 2018],
    '2014~/2017~': [2013, 2015, 2016, 2018],
    '2013/..': [2013, 2013, 2020, 2050],
    '2015/': [2015, 2015, 2015, 2050],
    '../2016': [1990, 2016, 2016, 2016],
    '/2018': [1990, 2018, 2018, 2018],
    '../..': [1990, 2020, 2020, 2050],
  };
  const TIMES = [
    ['2014', '2017'],
    ['2012/2014', '2015/2017'],
    ['2013/2016', '2015/2019'],
    ['2019', '2024'],
  ] as const;

  it.each(TIMES)('from %s to %s nothing is called certain that could be otherwise', async (earlier, later) => {
    for (const [when, [es, ls, ee, le]] of Object.entries(BOUNDS)) {
      const { relationships } = await compare(earlier, later, `a allied_with b ${when}`);
      const worlds: string[] = [];
      for (let start = es; start <= ls; start += 1) {
        for (let end = Math.max(start, ee); end <= le; end += 1) {
          const [inEarlier, inLater] = [earlier, later].map((time) => {
            const [first = 0, last = first] = time.split('/').map(Number);
            return start <= last && end >= first;
          });
          worlds.push(inEarlier ? (inLater ? 'both' : 'ended') : inLater ? 'began' : 'neither');
        }
      }
      const all = new Set(worlds);
      const fate = relationships[0];
      if (all.size === 1) {
        expect([when, fate?.change ?? 'neither', fate?.certain ?? true]).toEqual([when, worlds[0], true]);
      } else {
        expect([when, fate?.certain]).toEqual([when, false]);
        // Where it began or ended, if it held at all, that is said; more is not.
        const heldAtAll = [...all].filter((world) => world !== 'neither');
        const said = heldAtAll.length === 1 && heldAtAll[0] !== 'both' ? heldAtAll[0] : 'unsettled';
        expect([when, fate?.change]).toEqual([when, said]);
      }
    }
  });
});

describe('pairs whose relationships turned', () => {
  const flipsOf = async (...claims: ClaimText[]) =>
    (await compare('2014', '2017', ...claims)).flipped.map(({ actors, from, to, certain }) => [
      ...actors,
      from,
      to,
      certain,
    ]);

  it('are at odds after they were of one mind, or the other way round', async () => {
    expect(await flipsOf('a allied_with b 2013/2015', 'b fights a 2016/2018')).toEqual([['a', 'b', 1, -1, true]]);
    expect(await flipsOf('a attacked b 2014', 'a supports b 2017')).toEqual([['a', 'b', -1, 1, true]]);
    expect(await flipsOf('a allied_with b 2013/2018', 'a fights b 2017')).toEqual([]);
    expect(await flipsOf('a negotiates_with b 2014', 'a fights b 2017')).toEqual([]);
  });

  it('may be such although the end of the earlier is open', async () => {
    const ours = [buildReport('r1', { published: '2015-01-01' }), buildReport('r2', { published: '2018-01-01' })];
    const claims: ClaimText[] = ['a allied_with b 2013/..', ['a fights b 2017', { report: 'r2' }]];
    const snapshot = await buildSnapshot({ reports: ours, claims });
    const [before, after] = await Promise.all(
      ['2014', '2017'].map((during) => answerGraph(snapshot, { during: [during] })),
    );
    expect(timeChanges(before!, after!).flipped).toMatchObject([{ from: 1, to: -1, certain: false }]);
    expect(timeChanges(after!, before!).flipped).toMatchObject([{ from: -1, to: 1, certain: false }]);
  });

  it('only perhaps are where either is only possible', async () => {
    expect(await flipsOf('a allied_with b 2014', 'a fights b 2018~')).toEqual([['a', 'b', 1, -1, false]]);
    expect(await flipsOf('a allied_with b ../..', 'a fights b 2017')).toEqual([['a', 'b', 1, -1, false]]);
  });
});

describe('a filter on two times', () => {
  it('keeps in both what passes in one, so that nothing seems to end by it', async () => {
    const claims: ClaimText[] = [
      ['a allied_with b 2014', { credibility: 2 }],
      ['a allied_with b 2017', { credibility: 4 }],
    ];
    const { before, after } = await compare('2014', '2017', ...claims, ['b allied_with c 2014', { credibility: 5 }]);
    const kept = passingInEither(before, after, ({ confidence }) => confidence >= 50);
    expect(timeChanges(...kept).relationships).toMatchObject([{ change: 'both', edge: { id: 'a--allied_with--b' } }]);
    expect(kept[0].edges[0]!.confidence).toBeGreaterThan(kept[1].edges[0]!.confidence);
  });

  it('for what is certain alone keeps what certainly held in one of them', async () => {
    const changes = await compare(
      '2014',
      '2017',
      'a fights b 2014',
      'a supports b 2018~',
      'b fights c ../..',
      'c leads b 2014/..',
    );
    expect(changes.flipped).toHaveLength(1);
    const { relationships, flipped } = certainOnly(changes);
    expect(relationships.map(({ edge }) => edge.id)).toEqual(['a--fights--b', 'c--leads--b']);
    expect(flipped).toEqual([]);
  });
});

describe('each of two times by itself', () => {
  const CLAIMS: ClaimText[] = [
    'a allied_with b 2014',
    'a fights b 2017',
    'b supports c 2013/2018',
    'c supports d 2014~',
  ];
  const idsIn = (edges: { id: string }[]) => edges.map(({ id }) => id).sort();

  it('has what held in it, as surely as it did then', async () => {
    const changes = await compare('2014', '2017', ...CLAIMS);
    expect(idsIn(edgesIn('a', changes))).toEqual(idsIn(changes.before.edges));
    expect(idsIn(edgesIn('b', changes))).toEqual(idsIn(changes.after.edges));
    const vague = await compare('2014', '2017', 'a allied_with b 2013/2017~');
    expect(edgesIn('a', vague).map(({ certain }) => certain)).toEqual([true]);
    expect(edgesIn('b', vague).map(({ certain }) => certain)).toEqual([false]);
  });

  it('is marked by what ended on the first, by what began on the second, by flips on both', async () => {
    const changes = await compare('2014', '2017', ...CLAIMS, 'd attacked e 2017');
    const marksOf = (letter: 'a' | 'b') =>
      [...markLinesOf(letter, changes).marks].map(([id, { change, certain }]) => `${id} ${change} ${certain}`).sort();
    expect(marksOf('a')).toEqual(['a--allied_with--b flipped true', 'c--supports--d ended false']);
    expect(marksOf('b')).toEqual(['a--fights--b flipped true', 'd--attacked--e began true']);
  });
});
