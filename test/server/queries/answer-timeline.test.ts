import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEGINNING, dayOf, FOREVER } from '../../../graph-data/schema/day.ts';
import { parseEdtf, spanOf } from '../../../graph-data/schema/edtf.ts';
import type { ActorGraph } from '../../../server/graph/actor-graph.ts';
import { select } from '../../../server/graph/filter.ts';
import { answerTimeline } from '../../../server/queries/answer-timeline.ts';
import { bucketOf, bucketsFor } from '../../../server/queries/time-buckets.ts';
import { buildSnapshot, type ClaimText } from '../../builders.ts';

const timelineOf = async (claims: ClaimText[], query = {}) => {
  const { unit, buckets, ...counts } = answerTimeline(await buildSnapshot({ claims }), query);
  return { unit, counts, bars: buckets.map(({ from, certain, possible }) => `${from} ${certain}+${possible}`) };
};

describe('the timeline', () => {
  it('counts what certainly and what only possibly held, in each year from the first to the last that is named', async () => {
    const { unit, bars, counts } = await timelineOf(['a fights b 2012/2019', 'a fights c 2014~', 'b fights c 2016']);
    expect(unit).toBe('year');
    expect(bars).toEqual([
      ...['2012 1+0', '2013 1+1', '2014 1+1', '2015 1+1', '2016 2+0', '2017 1+0', '2018 1+0', '2019 1+0'],
    ]);
    expect(counts).toMatchObject({ claims: 3, undated: 0, noBeginning: 0, noEnd: 0 });
  });

  it('is told in months where few years are covered', async () => {
    const { unit, bars } = await timelineOf(['a fights b 2021-11/2022-01', 'a fights c 2022']);
    expect(unit).toBe('month');
    expect([bars.length, ...bars.slice(0, 3)]).toEqual([14, '2021-11 1+0', '2021-12 1+0', '2022-01 1+1']);
  });

  it('says of what has no beginning or no end that it is so; possible after it was attested, and not counted before it began', async () => {
    const { bars, counts } = await timelineOf(['a fights b 2022/..', 'a fights c /2021', 'b fights c 2019/2026']);
    expect(bars).toEqual([
      ...['2019 1+0', '2020 1+0', '2021 2+0', '2022 2+0', '2023 2+0', '2024 2+0', '2025 0+2', '2026 0+2'],
    ]);
    expect(counts).toMatchObject({ claims: 3, undated: 0, noBeginning: 1, noEnd: 1 });
  });

  it('counts what is undated where it was attested, and not once more in every bucket', async () => {
    const { bars, counts } = await timelineOf(['a fights b ../..', 'a fights c 2019/2024']);
    expect(bars.slice(-2)).toEqual(['2023 1+0', '2024 2+0']);
    expect(counts).toMatchObject({ claims: 2, undated: 1 });
  });

  it('has no buckets where nothing is dated', async () => {
    const { unit, bars, counts } = await timelineOf(['a fights b /', 'a fights c ../..']);
    expect([unit, bars]).toEqual([null, []]);
    expect(counts).toMatchObject({ claims: 2, undated: 2 });
  });

  it('keeps its buckets under a filter, and leaves denials out', async () => {
    const denial: ClaimText = ['a fights b 2013', { stance: 'denies' }];
    const claims: ClaimText[] = ['a fights b 2012', 'a supports c 2017', denial];
    expect((await timelineOf(claims, { family: ['rivalry'] })).bars).toEqual([
      ...['2012 1+0', '2013 0+0', '2014 0+0', '2015 0+0', '2016 0+0', '2017 0+0'],
    ]);
  });
});

describe('buckets', () => {
  it.each([
    [2020, 2022, 'month', 36],
    [2019, 2022, 'year', 4],
    [1799, 2022, 'decade', 24],
    [-500, 2022, 'century', 26],
    [-199_999, 199_999, 'millennium', 400],
  ])('from %i to %i are each a %s', (first, last, unit, count) => {
    const buckets = bucketsFor(dayOf(first, 1, 1), dayOf(last, 12, 31));
    expect([buckets.unit, buckets.names.length]).toEqual([unit, count]);
    for (const [index, { from, to }] of buckets.names.entries()) {
      const { first, last } = spanOf(parseEdtf(`${from}/${to}`));
      expect([first, last + 1]).toEqual([buckets.starts[index], buckets.starts[index + 1]]);
      expect([bucketOf(buckets, first), bucketOf(buckets, last)]).toEqual([index, index]);
    }
  });
});

/** Counted bucket by bucket as the filter has it, without any of the arithmetic above. */
function countSlowly(graph: ActorGraph, first: number, last: number): { certain: number; possible: number } {
  const count = (certainly: boolean, all: boolean) => {
    const selection = select(graph, { during: { windows: [{ first, last }], certainly } });
    const { denies, earliestStart, latestStart, latestEnd } = graph.claimColumns;
    const isShown = (row: number) =>
      earliestStart[row] !== BEGINNING || (latestEnd[row] !== FOREVER && latestStart[row]! <= last);
    return denies.filter((denial, row) => denial === 0 && selection.chooses(row) && (all || isShown(row))).length;
  };
  return { certain: count(true, true), possible: count(false, false) - count(true, false) };
}

describe('the timeline of any claims', () => {
  const year = fc.integer({ min: 1990, max: 2030 });
  const date = fc.oneof(
    year.map(String),
    year.map((value) => `${value}~`),
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, month]) => `${y}-${String(month).padStart(2, '0')}`),
  );
  const end = fc.oneof(date, fc.constant('..'), fc.constant(''));
  const when = fc
    .oneof(
      date,
      fc.tuple(end, end).map(([from, to]) => `${from}/${to}`),
    )
    .filter((text) => {
      const [from, to] = text.split('/');
      return !to || !from || to === '..' || from === '..' || from.slice(0, 4) < to.slice(0, 4);
    });
  const claim = fc.tuple(when, fc.constantFrom('fights', 'attacked'), fc.constantFrom('b', 'c'), fc.boolean());

  it('is what the filter accepts in each bucket', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(claim, { minLength: 1, maxLength: 12 }), async (drawn) => {
        const claims = drawn.map(([text, kind, object, denies]): ClaimText => [
          `a ${kind} ${object} ${text}`,
          { stance: denies ? 'denies' : 'asserts' },
        ]);
        const { graph, ...others } = await buildSnapshot({ claims });
        const { buckets, claims: counted } = answerTimeline({ graph, ...others }, {});
        expect(counted).toBe(drawn.filter(([, , , denies]) => !denies).length);
        for (const { from, to, certain, possible } of buckets) {
          const { first, last } = spanOf(parseEdtf(`${from}/${to}`));
          expect({ from, certain, possible }).toEqual({ from, ...countSlowly(graph, first, last) });
        }
      }),
    );
  });
});
