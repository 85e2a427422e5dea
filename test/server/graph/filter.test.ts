import { describe, expect, it, vi } from 'vitest';
import { everyRelationship } from '../../../server/graph/actor-graph.ts';
import { buildActorGraph } from '../../../server/graph/build-graph.ts';
import { select, type Filter } from '../../../server/graph/filter.ts';
import { buildActor, buildDataset, buildReport, type ClaimText } from '../../builders.ts';
import { accepted, denied, during, holds } from './filtered.ts';

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
