/** What is asked of a relationship as a whole, of the claims that the other terms choose. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildActorGraph } from '../../../server/graph/build-graph.ts';
import { select } from '../../../server/graph/filter.ts';
import { countedColumn } from '../../counted-column.ts';
import { buildDataset, type ClaimText } from '../../builders.ts';
import { denied, during, holds } from './filtered.ts';

describe('terms about the relationship', () => {
  it('ask for the best confidence among the claims that assert', () => {
    const claims: ClaimText[] = [['a fights b 2015', { credibility: 4 }], 'a fights b 2016'];
    expect(holds({ minConfidence: 70 }, ...claims)).toBe(true);
    expect(holds({ minConfidence: 71 }, ...claims)).toBe(false);
    expect(holds({ minConfidence: 40 }, ['a fights b 2015', { credibility: 4 }], ['a fights b 2015', denied])).toBe(
      false,
    );
  });

  it('ask for independent sources that assert', () => {
    const quoting = { attribution: [{ actor: 'official' }] };
    const five = ['r1', 'r2', 'r3', 'r4', 'r5'].map((report): ClaimText => ['a fights b 2015', { report, ...quoting }]);
    expect(holds({ minRoots: 2 }, ...five)).toBe(false);
    expect(holds({ minRoots: 2 }, ...five, 'a fights b 2015')).toBe(true);
    expect(holds({ minRoots: 2 }, ...five, ['a fights b 2015', denied])).toBe(false);
    // A source counts once it asserts, whatever else it says before.
    expect(holds({ minRoots: 1 }, ['a fights b 2015', denied], 'a fights b 2016')).toBe(true);
    expect(holds({ ...during('2016'), minRoots: 1 }, 'a fights b 2015', 'a fights b 2016')).toBe(true);
  });

  it('ask for no more independent sources than so many', () => {
    const second: ClaimText = ['a fights b 2016', { report: 'r2' }];
    expect(holds({ maxRoots: 1 }, 'a fights b 2015', 'a fights b 2016')).toBe(true);
    expect(holds({ maxRoots: 1 }, 'a fights b 2015', second)).toBe(false);
    expect(holds({ minRoots: 2, maxRoots: 2 }, 'a fights b 2015', second)).toBe(true);
    expect(holds({ maxRoots: 1, exceptReports: ['r2'] }, 'a fights b 2015', second)).toBe(true);
    expect(holds({ maxRoots: 1 }, 'a fights b 2015', ['a fights b 2015', { ...denied, report: 'r2' }])).toBe(true);
  });

  it('part what claims assert with a hedge alone from what one asserts outright', () => {
    const hedged: ClaimText = ['a fights b 2015', { hedge: 'reportedly' }];
    const every = [[hedged], [hedged, 'a fights b 2016'], ['a fights b 2016', hedged], [hedged, hedged]] as const;
    const asked = (value: boolean) => every.map((claims) => holds({ hedged: value }, ...claims));
    expect(asked(true)).toEqual([true, false, false, true]);
    expect(asked(false)).toEqual([false, true, true, false]);
    const denial: ClaimText = ['a fights b 2015', denied];
    expect(holds({ hedged: true }, hedged, denial)).toBe(true);
  });

  it('ask whether a claim denies what another asserts', () => {
    const disputed: ClaimText[] = ['a fights b 2015', ['a fights b 2015-06', denied]];
    expect(holds({ disputed: true }, ...disputed)).toBe(true);
    expect(holds({ disputed: false }, ...disputed)).toBe(false);
    expect(holds({ disputed: false }, 'a fights b 2015')).toBe(true);
  });

  it('find no dispute in a denial of another time', () => {
    expect(holds({ disputed: true }, 'a fights b 2015', ['a fights b 2016', denied])).toBe(false);
  });

  it('find a dispute wherever it is among many claims and denials', () => {
    const day = fc.integer({ min: 0, max: 9 });
    const some = fc.array(fc.tuple(day, day, fc.boolean()), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(some, (drawn) => {
        const all = drawn.map(([a, b, denies]) => ({ first: Math.min(a, b), last: Math.max(a, b), denies }));
        const meet = all.some((a) => all.some((b) => a.denies && !b.denies && a.first <= b.last && b.first <= a.last));
        const texts = all.map(({ first, last, denies }): ClaimText => {
          return [`a fights b 201${first}/201${last}`, denies ? denied : {}];
        });
        expect(holds({ disputed: true }, 'a fights b 1990', ...texts)).toBe(meet);
      }),
    );
  });

  it('look at each claim a few times, however many there are', () => {
    const claims = Array.from({ length: 1000 }, (_, index): ClaimText => {
      return [`a fights b ${1000 + index}`, { report: `r${index}`, ...(index % 2 === 0 && denied) }];
    });
    const graph = buildActorGraph(buildDataset({ claims }));
    const [root, latestEnd] = [graph.claimColumns.root, graph.claimColumns.latestEnd].map(countedColumn);
    const claimColumns = { ...graph.claimColumns, root: root!.column, latestEnd: latestEnd!.column };
    const selection = select({ ...graph, claimColumns }, {});
    expect([selection.roots(0), selection.disputed(0)]).toEqual([500, false]);
    expect(root!.reads()).toBeLessThanOrEqual(1000);
    expect(latestEnd!.reads()).toBeLessThan(20_000);
  });
});

describe('claims satisfy the terms together', () => {
  const weak: ClaimText = ['a fights b 2017', { credibility: 4 }];
  const confident: ClaimText = ['a fights b 2022', { credibility: 1, report: 'r2' }];

  it('a doubtful claim of 2017 and a confident one of 2022 are no confident claim of 2017', () => {
    expect(holds({ ...during('2017'), minConfidence: 50 }, weak, confident)).toBe(false);
    expect(holds({ ...during('2022'), minConfidence: 50 }, weak, confident)).toBe(true);
    expect(holds({ reports: ['r1'], minConfidence: 50 }, weak, confident)).toBe(false);
  });

  it('a claim of one report and the time of another are no match', () => {
    expect(holds({ ...during('2017'), reports: ['r2'] }, weak, confident)).toBe(false);
    expect(holds({ ...during('2017'), exceptReports: ['r1'] }, weak, confident)).toBe(false);
  });

  it('sources of different times do not add up', () => {
    expect(holds({ ...during('2017'), minRoots: 2 }, weak, confident)).toBe(false);
    expect(holds({ ...during('2017/2022'), minRoots: 2 }, weak, confident)).toBe(true);
  });

  it('a confident claim with a hedge and a weak one without are nothing confident without a hedge', () => {
    const hedged: ClaimText = ['a fights b 2017', { credibility: 1, hedge: 'alleged', report: 'r2' }];
    expect(holds({ hedged: false, minConfidence: 50 }, weak, hedged)).toBe(false);
    expect(holds({ hedged: false, minConfidence: 50 }, confident, hedged)).toBe(true);
    expect(holds({ hedged: false, minRoots: 2 }, weak, hedged)).toBe(false);
    expect(holds({ hedged: false, maxRoots: 1 }, weak, hedged)).toBe(true);
    expect(holds({ ...during('2017'), hedged: true }, hedged, confident)).toBe(true);
  });

  it('a hedged claim that is denied disputes nothing that is said outright, but a hedged denial does', () => {
    const hedged: ClaimText = ['a fights b 2015', { hedge: 'alleged' }];
    const denial: ClaimText = ['a fights b 2015', { ...denied, hedge: 'reportedly' }];
    expect(holds({ hedged: false, disputed: true }, weak, hedged, denial)).toBe(false);
    expect(holds({ hedged: false, disputed: true }, 'a fights b 2015', denial)).toBe(true);
  });

  it('a denial in a report that is left out disputes nothing', () => {
    const denial: ClaimText = ['a fights b 2017', { ...denied, report: 'r3' }];
    expect(holds({ disputed: true }, weak, denial)).toBe(true);
    expect(holds({ disputed: true, exceptReports: ['r3'] }, weak, denial)).toBe(false);
  });
});
