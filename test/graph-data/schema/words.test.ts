import { describe, expect, it } from 'vitest';
import { licenceInWords, speakerInWords, voicesInWords, type NameLookup } from '../../../graph-data/schema/words.ts';

const NAMES = new Map([
  ['pakistan', { name: 'Pakistan', label: 'Pakistan' }],
  ['ap', { name: 'Associated Press', label: 'AP' }],
]);
const directory: NameLookup = (id) => NAMES.get(id)!;

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

  it('is in short the first that is named, or else what is told of the first', () => {
    const unnamed = { description: 'an unnamed official', of: 'pakistan' };
    expect(speakerInWords([unnamed, { actor: 'ap', description: 'a dispatch' }], directory)).toBe('Associated Press');
    expect(speakerInWords([unnamed, { description: 'a reporter' }], directory)).toBe('an unnamed official of Pakistan');
  });

  it('says in what capacity a named actor speaks', () => {
    expect(voicesInWords([{ actor: 'ap', description: 'a dispatch' }], directory)).toBe(
      'Associated Press (a dispatch)',
    );
  });
});

describe('the licence of the data', () => {
  it('is an id or several, and tells of what part none is known', () => {
    expect(licenceInWords('CC-BY-4.0')).toBe('CC-BY-4.0');
    expect(licenceInWords('CC-BY-4.0 AND CC0-1.0')).toBe('CC-BY-4.0 and CC0-1.0');
    expect(licenceInWords('LicenseRef-unknown')).toBe('licence not known');
    expect(licenceInWords('CC-BY-4.0 AND LicenseRef-unknown')).toBe('CC-BY-4.0, of a part not known');
  });
});
