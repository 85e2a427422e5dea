import { describe, expect, it } from 'vitest';
import { actorSelected, actorsSelected, pairOf, readSelection } from '../../../client/state/selection.ts';

describe('a selection', () => {
  it.each([
    ['iskp', { of: 'actor', id: 'iskp' }],
    ['isi--agreed_with--iskp', { of: 'relationship', id: 'isi--agreed_with--iskp' }],
    ['isi--iskp', { of: 'pair', ids: ['isi', 'iskp'] }],
    ['report:ctp-2022-11', { of: 'report', id: 'ctp-2022-11' }],
    ['event:bajaur', { of: 'event', id: 'bajaur' }],
  ])('is read from %s', (text, selection) => {
    expect(readSelection(text)).toEqual(selection);
  });

  it('names two actors in one order, whichever comes first', () => {
    expect(pairOf('iskp', 'isi')).toBe('isi--iskp');
    expect(pairOf('isi', 'iskp')).toBe('isi--iskp');
  });

  it('knows its actors, as far as its text tells them', () => {
    expect(actorsSelected('iskp')).toEqual(['iskp']);
    expect(actorsSelected('isi--iskp')).toEqual(['isi', 'iskp']);
    expect(actorsSelected('isi--agreed_with--iskp')).toEqual(['isi', 'iskp']);
    expect(actorsSelected('report:ctp-2022-11')).toEqual([]);
    expect(actorsSelected(undefined)).toEqual([]);
    expect([actorSelected('iskp'), actorSelected('isi--iskp'), actorSelected(undefined)]).toEqual([
      'iskp',
      undefined,
      undefined,
    ]);
  });
});
