import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../graph-data/schema/fold.ts';

describe('foldName', () => {
  it.each([
    ['Ḥaqqānī  Network', 'haqqani-network'],
    ['al-Qaʿida', 'AL QAIDA'],
    ['Lashkar‑e‑Taiba', 'Lashkar e Taiba'],
    ['ＩＳＫＰ', 'iskp'],
    ['Taliban.', '«Taliban»'],
  ])('takes %s and %s for the same', (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  it('keeps names of every script', () => {
    expect(foldName('تحریک طالبان')).toBe('تحریک طالبان');
  });

  it('keeps different names apart', () => {
    expect(foldName('ISKP')).not.toBe(foldName('ISPP'));
  });

  it('leaves nothing of what has no letter or digit', () => {
    expect(foldName(' -- ')).toBe('');
  });

  it('changes nothing that it has folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });
});
