import { describe, expect, it } from 'vitest';
import { emptyTag, escapeXml, openTag, stripForbidden } from '../../server/formats/xml.ts';

describe('stripForbidden', () => {
  it('takes out controls, lone surrogates, U+FFFE and U+FFFF', () => {
    expect(stripForbidden('a\u0000b\u0008c\u000Bd\u001Fe\uD800f\uDC00g\uFFFEh\uFFFFi')).toBe('abcdefghi');
  });

  it('leaves every script, surrogate pairs and whitespace as they are', () => {
    const text = 'داعش خراسان — 中文 Ḥaqqānī 😀\u{1FFFE} \t\n\r \u007F\u0085\u2028\uFFFD';
    expect(stripForbidden(text)).toBe(text);
  });
});

describe('escapeXml', () => {
  it('escapes markup and double quotes', () => {
    expect(escapeXml(`<a b="c">'&amp;`)).toBe(`&lt;a b=&quot;c&quot;&gt;'&amp;amp;`);
  });

  it('writes as references what readers would fold into spaces or line ends', () => {
    expect(escapeXml('a\tb\nc\rd\u0085e\u2028f')).toBe('a&#9;b&#10;c&#13;d&#133;e&#8232;f');
  });
});

describe('tags', () => {
  it('leave out attributes that are undefined or that nothing remains of, and keep zero', () => {
    expect(emptyTag('a', { b: undefined, c: '', d: '\u0000', e: 0 })).toBe('<a e="0"/>');
    expect(openTag('a', { b: '"' })).toBe('<a b="&quot;">');
    expect(openTag('a')).toBe('<a>');
  });
});
