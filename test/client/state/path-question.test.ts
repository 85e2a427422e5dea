import { describe, expect, it } from 'vitest';
import { WHOLE_TABLE } from '../../../client/state/table/table-choice.ts';
import { USUAL_LOOK } from '../../../client/state/map-look.ts';
import { dropStop, NEW_PATH, putStop, stopOf } from '../../../client/state/path-question.ts';
import { pathTerms } from '../../../client/state/path-queries.ts';
import { applyChange } from '../../../client/state/use-view.ts';
import { NO_FILTERS } from '../../../client/state/view.ts';

const question = { ...NEW_PATH, from: 'isi', to: 'jui', via: ['iskp'], avoid: ['ttp'] };

describe('the actors of a path question', () => {
  it('are one thing at a time', () => {
    expect(putStop(question, 'avoid', 'iskp')).toMatchObject({ via: [], avoid: ['ttp', 'iskp'] });
    expect(putStop(question, 'to', 'isi')).toMatchObject({ from: undefined, to: 'isi' });
    expect(putStop(question, 'via', 'iskp')).toMatchObject({ via: ['iskp'] });
  });

  it('are told apart and taken out', () => {
    expect(['isi', 'jui', 'iskp', 'ttp', 'le'].map((id) => stopOf(question, id))).toEqual([
      'from',
      'to',
      'via',
      'avoid',
      undefined,
    ]);
    expect(dropStop(question, 'ttp').avoid).toEqual([]);
  });
});

describe('a path question', () => {
  it('is asked once it has both ends', () => {
    expect(pathTerms({ ...question, to: undefined }, NO_FILTERS)).toBeUndefined();
    expect(pathTerms(question, NO_FILTERS)).toMatchObject({
      from: 'isi',
      order: 'hops',
      via: ['iskp'],
      avoid: ['ttp'],
    });
  });

  it('that is changed begins at its first path, with nothing beside it', () => {
    const view = {
      filters: NO_FILTERS,
      map: USUAL_LOOK,
      rows: WHOLE_TABLE,
      path: { ...question, chosen: 3, compared: 4 },
    };
    const first = { chosen: 0, compared: undefined };
    expect(applyChange(view, { path: { order: 'time' } }).path).toMatchObject(first);
    expect(applyChange(view, { filters: { during: '2019' } }).path).toMatchObject(first);
    expect(applyChange(view, { selected: 'ttp' }).path).toMatchObject({ chosen: 3, compared: 4 });
    expect(applyChange(view, { path: { chosen: 2 } }).path).toMatchObject({ chosen: 2, compared: 4 });
  });
});
