import { describe, expect, it } from 'vitest';
import { termsInWords } from '../../../client/state/terms-in-words.ts';

describe('terms of an address', () => {
  it('are told as they stand there', () => {
    expect(termsInWords(['hide=nobody', 'order=best'])).toBe('hide=nobody, order=best');
  });

  it('are only counted where there are very many, and cut where they are very long', () => {
    const many = Array.from({ length: 200 }, (_, index) => `hide=a${index}`);
    expect(termsInWords(many)).toMatch(/^hide=a0, .*hide=a7 and 192 more$/);
    expect(termsInWords([`select=${'x'.repeat(3000)}`])).toMatch(/^select=x{73}…$/);
  });
});
