import { describe, expect, it } from 'vitest';
import { readView, strangersIn, writeView } from '../../../client/state/view-query.ts';
import { claimTerms, countFilters, filterTerms, NO_FILTERS, showsFamily } from '../../../client/state/view.ts';

const read = (query: string) => readView(new URLSearchParams(query));
const rewritten = (query: string) => writeView(read(query)).toString();

describe('a view in the address', () => {
  it.each([
    '',
    'select=iskp',
    'select=isi--agreed_with--iskp&family=deal&family=rivalry&during=2019&certainty=certain&minConfidence=50',
    'select=isi&table=claims&sort=-when&words=two+words&facet=asserts&rows=map',
    'select=isi&expand=ttp&visit=iskp&visit=isi--ttp--jui',
    'from=isi&to=jui&mode=all&maxHops=3&direction=forward&path=2',
    'from=isi&to=jui&mode=k-shortest&order=credible&k=3&via=iskp&via=ttp&avoid=le&path=2&compare=5',
    'hedged=false&minRoots=1&maxRoots=1&sign=neutral&sign=negative&exceptActorType=media&actorType=organization',
    'report=ctp-2022-11&disputed=true&minRoots=2&kind=attacked',
    'exceptReport=ctp-2022-11&exceptPublisher=ians&during=2019&against=2014/2018&table=claims&revision=1f2e3d',
    'during=2019&against=2014/2018&maps=two',
    'layout=time&size=even&colour=family&thickness=weight&focus=2&lines=each',
    'hide=ttp&hide=isi&only=le&only=bla&expand=iskp&choose=le&choose=bla&pin=iskp@-12.5,40&pin=ttp@0.00125,-7',
  ])('reads back as it was written: %s', (query) => {
    expect(read(rewritten(query))).toEqual(read(query));
  });

  it('is empty where nothing is selected, filtered or asked', () => {
    expect(rewritten('')).toBe('');
  });

  it('has two maps for two compared times alone', () => {
    expect(rewritten('during=2019&maps=two')).toBe('during=2019');
  });

  it('keeps an open path panel that has no ends yet', () => {
    expect(read(rewritten('paths=')).path.open).toBe(true);
  });

  it('leaves out what makes no sense', () => {
    expect(rewritten('family=friends&minConfidence=many&maxHops=99&mode=quick&order=best&k=0&path=0&compare=0')).toBe(
      '',
    );
  });
});

describe('what in the address is not understood', () => {
  const strangers = (query: string) => strangersIn(new URLSearchParams(query));

  it.each([
    ['family=friends&minConfidence=many&maxHops=99', ['family=friends', 'minConfidence=many', 'maxHops=99']],
    ['from=a&to=b&mode=quick&order=best&k=0', ['mode=quick', 'order=best', 'k=0']],
    ['colour=red&select=isi', ['colour=red']],
    ['certainty=certain', ['certainty=certain']],
    ['against=2014', ['against=2014']],
    [
      'layout=tree&size=big&lines=few&focus=9&table=all',
      ['layout=tree', 'size=big', 'lines=few', 'focus=9', 'table=all'],
    ],
    ['pin=iskp&pin=ttp@1,2', ['pin=iskp']],
    ['during=2019&during=2021', ['during=2021']],
    ['during=2019&certainty=sure&disputed=maybe', ['certainty=sure', 'disputed=maybe']],
    ['hedged=yes&sign=plus&actorType=clan&maxRoots=0', ['hedged=yes', 'sign=plus', 'actorType=clan', 'maxRoots=0']],
  ])('is told: %s', (query, told) => {
    expect(strangers(query)).toEqual(told);
  });

  it.each([
    '',
    'paths=&select=',
    'layout=forces&size=degree&colour=plain&lines=bundled',
    'select=isi--agreed_with--iskp&family=deal&during=2019&certainty=certain&minConfidence=050&disputed=false',
    'revision=004711081500',
    'pin=isi@1.23456789,2',
    'from=isi&to=jui&mode=shortest&order=hops&direction=any&path=1&k=10&via=iskp&via=ttp&compare=2',
  ])('is nothing in: %s', (query) => {
    expect(strangers(query)).toEqual([]);
  });
});

describe('filters', () => {
  it('are none where a link leaves them empty', () => {
    expect(read('kind=&report=&exceptPublisher=%20&via=').filters).toEqual(NO_FILTERS);
    expect(read('from=a&to=b&via=&avoid=').path).toMatchObject({ via: [], avoid: [] });
  });

  it('say nothing of certainty where no time is given', () => {
    expect(filterTerms({ ...NO_FILTERS, certainty: 'certain' }).certainty).toBeUndefined();
  });

  it('of those that choose claims are told apart from what is asked of whole relationships', () => {
    const chosen = { exceptReport: ['r2'], exceptPublisher: ['gazette'] };
    const asked = { ...NO_FILTERS, ...chosen, during: '2017', minConfidence: 70, minRoots: 2, disputed: false };
    const terms = (hedged: boolean) => claimTerms({ ...asked, hedged });
    expect(terms(true)).toEqual({ report: [], ...chosen });
    expect(terms(false)).toEqual({ report: [], ...chosen, hedged: 'false' });
  });

  it('show every family where none is named, and else only those named', () => {
    expect(showsFamily(NO_FILTERS, 'deal')).toBe(true);
    expect(showsFamily({ ...NO_FILTERS, family: ['deal'] }, 'rivalry')).toBe(false);
  });

  it('are counted without the families', () => {
    expect(countFilters({ ...NO_FILTERS, family: ['deal'], during: '2019', report: ['a', 'b'] })).toBe(2);
    expect(countFilters({ ...NO_FILTERS, minRoots: 1, maxRoots: 1, hedged: false, certainty: 'certain' })).toBe(2);
  });
});
