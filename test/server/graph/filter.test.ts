import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseEdtf, spanOf } from '../../../graph-data/schema/edtf.ts';
import { everyRelationship, relationshipId } from '../../../server/graph/actor-graph.ts';
import { buildActorGraph } from '../../../server/graph/build-graph.ts';
import { acceptedBy, select, type Filter } from '../../../server/graph/filter.ts';
import { countedColumn } from '../../counted-column.ts';
import { buildActor, buildDataset, buildReport, type ClaimText, type DatasetParts } from '../../builders.ts';

/** The ids of the relationships that a filter leaves. */
function accepted(parts: DatasetParts, filter: Filter): string[] {
  const graph = buildActorGraph(buildDataset(parts));
  return acceptedBy(select(graph, filter)).map((index) => relationshipId(graph, index));
}

/** Whether the filter leaves the only relationship that the claims are about. */
function holds(filter: Filter, ...claims: ClaimText[]): boolean {
  return accepted({ claims }, filter).length === 1;
}

const during = (text: string, certainly = false) => ({
  during: { windows: text.split(' ').map((each) => spanOf(parseEdtf(each))), certainly },
});
const denied = { stance: 'denies' } as const;

describe('a filter', () => {
  it('without terms lets everything pass that some claim asserts', () => {
    const claims: ClaimText[] = ['a fights b 2015', ['a supports b 2015', denied]];
    expect(accepted({ claims }, {})).toEqual(['a--fights--b']);
  });

  it('takes a term with several values as either, and several terms as all', () => {
    const claims = ['a fights b 2015', 'a rival_of b 2015', 'a supports b 2015', 'a leads b 2015'];
    const kinds = ['fights', 'rival_of', 'supports'];
    expect(accepted({ claims }, { kinds })).toHaveLength(3);
    expect(accepted({ claims }, { kinds, families: ['rivalry'] })).toEqual(['a--fights--b', 'a--rival_of--b']);
    expect(accepted({ claims }, { kinds, families: ['rivalry'], signs: ['positive'] })).toEqual([]);
  });

  it('leaves nothing where an id is not known', () => {
    expect(holds({ kinds: ['admires'] }, 'a fights b 2015')).toBe(false);
    expect(holds({ actors: ['x'] }, 'a fights b 2015')).toBe(false);
    expect(holds({ reports: ['x'] }, 'a fights b 2015')).toBe(false);
  });
});

describe('terms about the ends', () => {
  const claims = ['a fights b 2015', 'b fights c 2015', 'c fights d 2015'];

  it('leave the relationships of one actor', () => {
    expect(accepted({ claims }, { actors: ['b'] })).toEqual(['a--fights--b', 'b--fights--c']);
  });

  it('leave the relationships among several actors', () => {
    expect(accepted({ claims }, { actors: ['b', 'c', 'd'] })).toEqual(['b--fights--c', 'c--fights--d']);
    expect(accepted({ claims }, { actors: ['b', 'b'] })).toEqual(['a--fights--b', 'b--fights--c']);
  });

  it('ask for both ends to be of a type', () => {
    const actors = [buildActor('a', { type: 'state' }), buildActor('b', { type: 'agency' })];
    expect(accepted({ actors, claims }, { actorTypes: ['organization'] })).toEqual(['c--fights--d']);
    expect(accepted({ actors, claims }, { actorTypes: ['state', 'agency'] })).toEqual(['a--fights--b']);
  });

  it('take organizations of a subtype as those, and as organizations', () => {
    const actors = [buildActor('a', { subtype: 'media' }), buildActor('b', { subtype: 'institute' })];
    expect(accepted({ actors, claims }, { actorTypes: ['organization'] })).toHaveLength(3);
    expect(accepted({ actors, claims }, { actorTypes: ['media', 'institute'] })).toEqual(['a--fights--b']);
  });

  it('leave what neither end of is of a type', () => {
    const actors = [buildActor('a', { type: 'state' }), buildActor('b', { subtype: 'media' })];
    expect(accepted({ actors, claims }, { exceptActorTypes: ['media'] })).toEqual(['c--fights--d']);
    expect(accepted({ actors, claims }, { exceptActorTypes: ['state'] })).toEqual(['b--fights--c', 'c--fights--d']);
    expect(accepted({ actors, claims }, { exceptActorTypes: ['organization'] })).toEqual([]);
    const both: Filter = { actorTypes: ['organization'], exceptActorTypes: ['media'] };
    expect(accepted({ actors, claims }, both)).toEqual(['c--fights--d']);
  });
});

describe('terms about the kind', () => {
  const claims = ['a fights b 2015', 'a supports b 2015', 'a negotiates_with b 2015'];

  it.each([
    [{ kinds: ['supports'] }, 'a--supports--b'],
    [{ families: ['deal'] }, 'a--negotiates_with--b'],
    [{ signs: ['negative'] }, 'a--fights--b'],
    [{ signs: ['neutral'] }, 'a--negotiates_with--b'],
    [{ signs: ['positive'] }, 'a--supports--b'],
  ] satisfies [Filter, string][])('%j leaves %s', (filter, id) => {
    expect(accepted({ claims }, filter)).toEqual([id]);
  });
});

describe('terms about reports', () => {
  const claims: ClaimText[] = ['a fights b 2015', ['a fights c 2015', { report: 'r2' }]];

  it('take only what some claim, or leave it out', () => {
    expect(accepted({ claims }, { reports: ['r2'] })).toEqual(['a--fights--c']);
    expect(accepted({ claims }, { reports: ['r1', 'r2'] })).toHaveLength(2);
    expect(accepted({ claims }, { exceptReports: ['r2'] })).toEqual(['a--fights--b']);
    expect(accepted({ claims }, { reports: ['r2'], exceptReports: ['r2'] })).toEqual([]);
  });

  it('are not gone through again for each report', () => {
    const includes = vi.fn(() => false);
    const counted = (...ids: string[]) => Object.assign(ids, { includes });
    const filter = { reports: counted('r1', 'r2'), exceptReports: counted('r2'), exceptPublishers: counted('x') };
    expect(accepted({ claims }, filter)).toEqual(['a--fights--b']);
    expect(includes).not.toHaveBeenCalled();
  });

  it('leave out a publisher, with what others republish of it', () => {
    const reports = [buildReport('r2', { derivedFrom: { publisher: 'r1-publisher', basis: 'It says so.' } })];
    expect(accepted({ claims }, { exceptPublishers: ['r1-publisher'] })).toEqual(['a--fights--c']);
    expect(accepted({ reports, claims }, { exceptPublishers: ['r1-publisher'] })).toEqual([]);
  });
});

describe('terms about time', () => {
  it('leave what can have held on some day of it', () => {
    expect(holds(during('2020'), 'a fights b 2019/2021')).toBe(true);
    expect(holds(during('2021-12-31'), 'a fights b 2019/2021')).toBe(true);
    expect(holds(during('2022'), 'a fights b 2019/2021')).toBe(false);
    expect(holds(during('2030'), 'a fights b 2019/..')).toBe(true);
  });

  it('leave, where certainty is asked for, what held for certain', () => {
    expect(holds(during('2020', true), 'a fights b 2019/2021')).toBe(true);
    expect(holds(during('2021-12-31', true), 'a fights b 2019/2021')).toBe(false);
  });

  it('leave what held in any of several times', () => {
    expect(holds(during('2016 2020'), 'a fights b 2020')).toBe(true);
    expect(holds(during('2016 2020'), 'a fights b 2016')).toBe(true);
    expect(holds(during('2016 2020'), 'a fights b 2017/2019')).toBe(false);
    expect(holds(during('2020 2016'), 'a fights b 2014', 'a fights b 2018')).toBe(false);
    expect(holds(during('2016 2020', true), 'a fights b 2019-06/2020-06')).toBe(true);
  });

  it('take times that adjoin for one, where certainty is asked for, and others apart', () => {
    expect(holds(during('2015', true), 'a attacked b 2015/2016')).toBe(false);
    expect(holds(during('2016 2015', true), 'a attacked b 2015/2016')).toBe(true);
    expect(holds(during('2015 2017', true), 'a attacked b 2015/2017')).toBe(false);
  });

  it('take an open end for certain up to the day of the report, and for possible after it', () => {
    expect(holds(during('2024-01-01', true), 'a fights b 2019/..')).toBe(true);
    expect(holds(during('2024-01-02', true), 'a fights b 2019/..')).toBe(false);
    expect(holds(during('2024-01-02'), 'a fights b 2019/..')).toBe(true);
  });

  it('take the later report where two tell of an open end', () => {
    const reports = [buildReport('r2', { published: '2025-01-01' })];
    const claims: ClaimText[] = ['a fights b 2019/..', ['a fights b 2019/..', { report: 'r2' }]];
    expect(accepted({ reports, claims }, during('2024-06', true))).toHaveLength(1);
  });
});

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

describe('a denial', () => {
  it('alone makes no relationship, whatever is asked', () => {
    expect(holds({}, ['a fights b 2015', denied])).toBe(false);
    expect(holds({ minConfidence: 0 }, ['a fights b 2015', denied])).toBe(false);
  });

  it('alone can be read about', () => {
    const graph = buildActorGraph(buildDataset({ claims: [['a fights b 2015', denied]] }));
    expect(select(graph, {}).mentions(0)).toBe(true);
    expect(select(graph, { kinds: ['supports'] }).mentions(0)).toBe(false);
    expect(select(graph, during('2020')).mentions(0)).toBe(false);
    expect(select(graph, { hedged: true }).mentions(0)).toBe(false);
    expect(select(graph, { hedged: false }).mentions(0)).toBe(true);
  });

  it('is heard where it may apply, even when certainty is asked for', () => {
    const claims: ClaimText[] = ['a fights b 2014/2018', ['a fights b 2016', denied]];
    expect(holds({ ...during('2016-06-01', true), disputed: true }, ...claims)).toBe(true);
  });

  it('is not heard at another time than was asked for', () => {
    const claims: ClaimText[] = ['a fights b 2014/2018', ['a fights b 2016', denied]];
    expect(holds({ ...during('2017-06', true), disputed: true }, ...claims)).toBe(false);
  });
});

describe('a selection', () => {
  const claims: ClaimText[] = ['a fights b 2015', ['a fights b 2020', { report: 'r2' }]];
  const graph = buildActorGraph(buildDataset({ claims }));
  const chosen = (filter: Filter) =>
    everyRelationship(graph).flatMap((index) => select(graph, filter).claimRows(index));

  it('names the claims by which a relationship passes', () => {
    expect(chosen({})).toEqual([0, 1]);
    expect(chosen(during('2020'))).toEqual([1]);
    expect(chosen({ reports: ['r1'] })).toEqual([0]);
    expect(chosen({ minConfidence: 99 })).toEqual([0, 1]);
  });

  it('says whether a claim held for certain in the time asked for', () => {
    expect(select(graph, during('2015')).certain(0)).toBe(true);
    expect(select(graph, during('2015-06')).certain(0)).toBe(false);
  });

  it('says whether a claim names a time in which it certainly held, where none is asked for', () => {
    const certain = (kind: string, when: string) =>
      select(buildActorGraph(buildDataset({ claims: [`a ${kind} b ${when}`] })), {}).certain(0);
    for (const when of ['2015', '2015~', '2015/2018', '2015/..', '2015/', '/2015', '/..']) {
      expect(certain('fights', when), when).toBe(true);
    }
    expect(certain('attacked', '2015/2018')).toBe(true);
    expect(certain('fights', '/')).toBe(false);
    expect(certain('attacked', '/2015')).toBe(false);
  });
});
