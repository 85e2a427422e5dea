import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../../../../graph-data/schema/vocabulary.ts';
import {
  chosenKind,
  kindOptions,
  kindsMapping,
  meaningful,
  wordRows,
} from '../../../../client/state/imports/kind-choice.ts';

const kinds = meaningful(VOCABULARY);
const [row] = wordRows(
  { words: [{ word: 'pays', directed: true, edges: 3, kind: 'supports', chosen: true, reversed: true }], untold: 0 },
  kinds,
);

describe('the words of a file', () => {
  it('have a row each, with and without direction together, and what they are taken for', () => {
    const words = [
      { word: 'foe', directed: false, edges: 2, kind: 'foe', chosen: false },
      { word: 'foe', directed: true, edges: 4, kind: 'foe_2', chosen: false },
      { directed: true, edges: 1, kind: 'linked_to', chosen: false },
    ];
    expect(wordRows({ words, untold: 0 }, kinds)).toEqual([
      { word: 'foe', edges: 6, directed: 4, taken: '', isKnown: false },
      { word: '', edges: 1, directed: 1, taken: '', isKnown: false },
    ]);
    expect(row!.taken).toBe('<supports');
  });

  it('can be taken for both readings of a kind with a direction, where they have one', () => {
    const values = (directed: number) =>
      kindOptions(kinds, { ...row!, directed }).flatMap(({ items }) => items.map(({ value }) => value));
    expect(values(1)).toEqual(expect.arrayContaining(['supports', '<supports', 'allied_with']));
    expect(values(1)).not.toContain('<allied_with');
    expect(values(0)).not.toContain('supports');
    expect(values(1)).not.toContain('related_to');
  });

  it('are what was chosen for them, and else what the server took them for, also where every object has such a name', () => {
    const pays = { word: 'pays', taken: '<supports' };
    expect([chosenKind({}, pays), chosenKind({ pays: '' }, pays)]).toEqual(['<supports', '']);
    expect(chosenKind({}, { word: 'constructor', taken: '' })).toBe('');
    expect(chosenKind({ ...{ constructor: 'rival_of' } }, { word: 'constructor', taken: '' })).toBe('rival_of');
  });

  it('are told to the server only where something was chosen', () => {
    expect(kindsMapping({ foe: '' })).toEqual({});
    expect(kindsMapping({ foe: 'rival_of', pays: '<supports' })).toEqual({
      kinds: { foe: 'rival_of', pays: { kind: 'supports', reversed: true } },
    });
  });
});
