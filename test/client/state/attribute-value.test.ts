import { describe, expect, it } from 'vitest';
import { textsIn, webAddress } from '../../../client/state/attribute-value.ts';

describe('textsIn', () => {
  it('takes a JSON array of texts apart', () => {
    expect(textsIn('["a", "b"]')).toEqual(['a', 'b']);
  });

  it('leaves everything else as it is', () => {
    for (const value of ['a', '[sic] a', '[]', '[1, "a"]', '{"a": "b"}', '']) expect(textsIn(value)).toEqual([value]);
  });
});

describe('webAddress', () => {
  it('is of http and https alone', () => {
    expect(webAddress('https://example.org/a')).toBe('https://example.org/a');
    expect(webAddress('HTTP://example.org/')).toBe('http://example.org/');
    const others = [
      'javascript:alert(1)',
      'data:text/html,a',
      'ftp://a.b/',
      'see https://a.b',
      'https://a b',
      'https://',
    ];
    for (const text of [...others, ' javascript:alert(1)//https://a.b']) expect(webAddress(text)).toBeUndefined();
  });
});
