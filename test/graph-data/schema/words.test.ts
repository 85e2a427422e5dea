import { describe, expect, it } from 'vitest';
import { marksInWords, voicesInWords, type NameLookup } from '../../../graph-data/schema/words.ts';

const NAMES = new Map([
  ['pakistan', { name: 'Pakistan', label: 'Pakistan' }],
  ['ap', { name: 'Associated Press', label: 'AP' }],
]);
const directory: NameLookup = (id) => NAMES.get(id)!;

describe('the marks of a relationship', () => {
  const plain = { disputed: false, hedged: false, certain: true, ambivalent: false };

  it('are none where nothing is particular, and else dispute before doubt', () => {
    expect(marksInWords(plain)).toEqual([]);
    expect(marksInWords({ disputed: true, hedged: true, certain: false, ambivalent: true })).toEqual([
      'disputed',
      'hedged',
      'ambivalent',
    ]);
    expect(marksInWords({ ...plain, certain: false })).toEqual(['only possible']);
  });
});

describe('who said it', () => {
  it('names the original speaker first', () => {
    const voices = [{ description: 'an unnamed official', of: 'pakistan' }, { actor: 'ap' }];
    expect(voicesInWords(voices, directory)).toBe('an unnamed official of Pakistan, as told by Associated Press');
  });

  it('does not name twice whom a voice belongs to', () => {
    expect(voicesInWords([{ description: 'a Pakistan army spokesman', of: 'pakistan' }], directory)).toBe(
      'a Pakistan army spokesman',
    );
  });

  it('says in what capacity a named actor speaks', () => {
    expect(voicesInWords([{ actor: 'ap', description: 'a dispatch' }], directory)).toBe(
      'Associated Press (a dispatch)',
    );
  });
});
