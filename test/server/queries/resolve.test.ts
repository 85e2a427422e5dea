import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../graph-data/schema/day.ts';
import { ProblemError } from '../../../server/errors.ts';
import { resolveActor, resolveFilter } from '../../../server/queries/resolve.ts';
import { buildActor, buildSnapshot } from '../../builders.ts';

const named = (value: string, ...others: string[]) => ({
  names: [{ value, preferred: true as const }, ...others.map((other) => ({ value: other }))],
});

const snapshot = await buildSnapshot({
  actors: [
    buildActor('ttp', named('Tehrik-e-Taliban Pakistan', 'TTP', 'Taliban')),
    buildActor('afghan-taliban', named('Afghan Taliban', 'Taliban')),
    buildActor('taliban-tv', named('TV', 'ttp-tv')),
  ],
  claims: ['ttp fights afghan-taliban 2020'],
});

/** The problem that is thrown. */
function problemOf(ask: () => unknown) {
  try {
    ask();
  } catch (error) {
    if (error instanceof ProblemError) return error.toProblem();
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('an actor', () => {
  it.each(['ttp', 'TTP', 'tehrik e taliban pakistan'])('is found as %j', (reference) => {
    expect(resolveActor(snapshot, reference).id).toBe('ttp');
  });

  it('of an ambiguous name is a conflict that lists the candidates', () => {
    const problem = problemOf(() => resolveActor(snapshot, 'Taliban'));
    expect(problem).toMatchObject({ status: 409, type: 'urn:entente:problem:ambiguous-actor' });
    expect(problem.detail).toBe('"Taliban" is a name of 2 actors; ask with the id of one: afghan-taliban, ttp');
    expect(problem.candidates?.map(({ id }) => id)).toEqual(['afghan-taliban', 'ttp']);
  });

  it('of a misspelt name is unknown, with near misses', () => {
    const problem = problemOf(() => resolveActor(snapshot, 'Tehrik e Talban'));
    expect(problem).toMatchObject({ status: 404, type: 'urn:entente:problem:unknown-actor' });
    expect(problem.detail).toBe('No actor is called "Tehrik e Talban"; did you mean ttp?');
    expect(problem.candidates).toMatchObject([{ id: 'ttp', name: 'Tehrik-e-Taliban Pakistan' }]);
  });

  it('of no name at all is unknown, without them', () => {
    expect(problemOf(() => resolveActor(snapshot, 'xylophone'))).toMatchObject({
      detail: 'No actor is called "xylophone"; search for it by another name',
      candidates: [],
    });
  });
});

describe('a filter', () => {
  it('has actors and publishers by any of their names', () => {
    const query = { actor: ['TTP', 'Afghan Taliban'], exceptPublisher: ['R1-PUBLISHER'] };
    expect(resolveFilter(snapshot, query)).toEqual({
      actors: ['ttp', 'afghan-taliban'],
      exceptPublishers: ['r1-publisher'],
    });
  });

  it('has days for a date', () => {
    const { during } = resolveFilter(snapshot, { during: ['2020-02/..', '2011'] });
    expect(during!.windows.map(({ first, last }) => [isoDay(first), isoDay(last)])).toEqual([
      ['2020-02-01', null],
      ['2011-01-01', '2011-12-31'],
    ]);
    expect(during!.certainly).toBe(false);
    expect(resolveFilter(snapshot, { during: ['2020'], certainty: 'certain' }).during?.certainly).toBe(true);
  });

  it('has no terms that are not given', () => {
    expect(resolveFilter(snapshot, {})).toEqual({});
    const terms = { disputed: false, hedged: false, minRoots: 1, maxRoots: 1 };
    expect(resolveFilter(snapshot, terms)).toEqual(terms);
  });

  it('asks for certainty only of some time', () => {
    expect(problemOf(() => resolveFilter(snapshot, { certainty: 'certain' }))).toMatchObject({
      status: 400,
      errors: [{ parameter: 'certainty', message: expect.stringContaining('add during') as string }],
    });
  });

  it.each([
    ['kind', 'fight', 'allied_with'],
    ['report', 'r2', 'r1'],
    ['exceptReport', 'r2', 'r1'],
  ])('names no %s that is not known', (parameter, value, one) => {
    const problem = problemOf(() => resolveFilter(snapshot, { [parameter]: [value] }));
    expect(problem).toMatchObject({ status: 400, errors: [{ parameter }] });
    expect(problem.detail).toContain(`"${value}" is not known; it is one of ${one}`);
  });

  it.each(['actor', 'exceptPublisher'])('names no unknown actor as %s', (parameter) => {
    expect(problemOf(() => resolveFilter(snapshot, { [parameter]: ['xylophone'] })).status).toBe(404);
  });
});
