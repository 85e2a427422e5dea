import { describe, expect, it } from 'vitest';
import { attribute, emptyTag, escapeXml, instruction, openTag, stripForbidden } from '../../server/formats/xml.ts';

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

describe('an attribute', () => {
  it('is nothing where it has no value, and is escaped where that is text', () => {
    expect(attribute(' a="', undefined) + attribute(' a="', '') + attribute(' a="', '\u0001')).toBe('');
    expect(attribute(' a="', 0) + attribute(' b="', '<😀>')).toBe(' a="0" b="&lt;😀&gt;"');
  });
});

describe('an instruction', () => {
  it('holds any value, and nothing that would end it or that XML forbids', () => {
    const value = { a: 'b?>c > ??> d', e: '\u0000\u0085\u2028\uD800\uFFFF', f: 'داعش 😀 <&>' };
    const text = instruction('entente-report', value);
    expect(text.indexOf('?>')).toBe(text.length - 2);
    expect(stripForbidden(text)).toBe(text);
    expect(JSON.parse(text.slice('<?entente-report '.length, -2))).toEqual(value);
    expect(text).toContain('داعش 😀 <&>');
  });
});
