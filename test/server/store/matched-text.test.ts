import { describe, expect, it, vi } from 'vitest';
import { marksIn, matchedText } from '../../../server/store/matched-text.ts';

const LONG = `${'Before it comes a good deal of other matter. '.repeat(6)}Then the ceasefire is told of${', and so on'.repeat(20)}.`;

const found = (text: string, ...words: string[]) => {
  const { marks, ...matched } = matchedText([{ field: 'statement', text }], words);
  return { ...matched, marked: marks.map(({ start, end }) => matched.text.slice(start, end)) };
};

describe('the text that matched', () => {
  it('is the field that has most of the words, and the first where several do', () => {
    const fields = [
      { field: 'title', text: 'A bombing' },
      { field: 'author', text: 'A. Mosque-Bombing' },
      { field: 'publisher', text: 'Bombing and Mosque' },
    ];
    expect(matchedText(fields, ['mosque', 'bombing']).field).toBe('author');
    expect(matchedText(fields, ['nothing']).field).toBe('title');
  });

  it('is cut where it is long, around what matched, and the marks move along', () => {
    const { text, marked } = found(LONG, 'ceasefire');
    expect(text.length).toBeLessThan(180);
    expect(text).toMatch(/^… .*Then the ceasefire is told of.* …$/);
    expect(marked).toEqual(['ceasefire']);
    expect(found(LONG, 'before').text).toMatch(/^Before it comes/);
    expect(found(LONG, 'before').marked).toEqual(expect.arrayContaining(['Before']));
  });

  it('marks a word once where two of those typed begin it', () => {
    expect(found('Peshawar', 'pesh', 'peshaw').marked).toEqual(['Peshaw']);
  });

  it('marks a word without the quotation marks around it, but with an apostrophe in it', () => {
    expect(found("They began 'Operation Herof' at Qa'ida", 'operation', 'qaida').marked).toEqual([
      'Operation',
      "Qa'ida",
    ]);
  });

  it('folds few of the beginnings of a word, however long it is', () => {
    const token = `k${'\u0301'.repeat(2000)}itab`;
    const folding = vi.spyOn(String.prototype, 'normalize');
    const marks = marksIn(`A ${token}`, ['kit']);
    const folded = folding.mock.calls.length;
    folding.mockRestore();
    expect(marks).toEqual([{ start: 2, end: 2 + token.length - 2 }]);
    expect(folded).toBeLessThan(20);
  });

  it('looks through no more fields once one has all the words', () => {
    const reading = vi.fn(() => 'Quetta');
    const rest = Object.defineProperty({ field: 'author', text: '' }, 'text', { get: reading });
    expect(matchedText([{ field: 'title', text: 'Quetta' }, rest], ['quetta']).field).toBe('title');
    expect(reading).not.toHaveBeenCalled();
  });

  it('is cut though it has no space', () => {
    expect(found('x'.repeat(500), 'x').text.length).toBeLessThan(180);
  });
});
