/** Files that are broken, or made to break a reader: each is refused with a line and a reason, in bounded memory. */
import { describe, expect, it } from 'vitest';
import { FileError } from '../../../server/formats/file-error.ts';
import { readGexf } from '../../../server/formats/gexf/read-gexf.ts';
import { USUAL_LIMITS } from '../../../server/formats/gexf/scan-limits.ts';
import { GraphTable } from '../../../server/formats/table/graph-table.ts';
import { gexf, read, refusal } from './read-helpers.ts';

const LOL = '<!ENTITY lol "lol"><!ENTITY lol1 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">';

describe('it is refused', () => {
  it.each([
    ['an entity bomb', `<!DOCTYPE gexf [${LOL}]>\n<gexf>&lol1;</gexf>`, /^line 1: the DOCTYPE declares entities/],
    [
      'an external entity',
      '<!DOCTYPE gexf [<!ENTITY x SYSTEM "file:///etc/passwd">]><gexf>&x;</gexf>',
      /^line 1: the DOCTYPE/,
    ],
    ['an entity that nothing declares', '<gexf>\n&x;</gexf>', /^line 2: &x; is an entity that is not known/],
    ['a bare ampersand', '<gexf a="\nR&D"/>', /^line 2: an "&" stands alone; write &amp;$/],
    ['a character that XML forbids', '<gexf>\n&#0;</gexf>', /^line 2: &#0; is a character that XML does not allow/],
    ['half a surrogate pair', '<gexf a="&#xD800;"/>', /^line 1: &#xD800; is a character/],
    ['a NUL byte in a value', '<gexf a="\n\0"/>', /^line 2: byte 0x00 is not allowed in XML/],
    ['a NUL byte in text', '<gexf>\n\0</gexf>', /^line 2: byte 0x00 is not allowed in XML/],
    ['a NUL byte in a comment', '<gexf><!--\n\0--></gexf>', /^line 2: byte 0x00 is not allowed in XML/],
    ['a NUL byte in a tag', '<gexf\0/>', /^line 1: byte 0x00 cannot stand in <gexf>/],
    ['mismatched tags', '<gexf>\n<graph>\n</gexf>', /^line 3: <\/gexf> stands where <\/graph> was to come$/],
    ['a tag too many', '<gexf/>\n</gexf>', /^line 2: <\/gexf> closes what was never opened$/],
    ['a second root', '<gexf/>\n<gexf/>', /^line 2: a second root element/],
    ['text after the end', '<gexf/>\nx', /^line 2: "x" stands outside the root element/],
    ['an attribute twice', '<gexf a="1"\na="2"/>', /^line 2: attribute a stands twice in <gexf>/],
    ['a value without quotes', '<gexf a=1/>', /^line 1: the value of attribute a is not in quotes$/],
    ['an attribute without a value', '<gexf a/>', /^line 1: attribute a has no value$/],
    ['attributes without a space between', '<gexf a="1"b="2"/>', /^line 1: there is no space between two attributes/],
    ['"<" in a value', '<gexf a="<"/>', /^line 1: "<" stands in attribute a; write &lt;$/],
    ['"]]>" in text', '<gexf>]]></gexf>', /^line 1: "\]\]>" stands in text/],
    ['"--" in a comment', '<gexf><!-- a -- b --></gexf>', /^line 1: "--" stands in a comment/],
    ['a late declaration', '\n<?xml version="1.0"?><gexf/>', /^line 2: the XML declaration stands after the start/],
    ['a name that is none', '<gexf 1a="x"/>', /^line 1: "1a" is not a name/],
    ['an empty file', '', /there is no element in this file/],
    ['no XML', '{"nodes": []}', /^line 1: "\{" stands outside the root element; is this XML\?$/],
    ['no GEXF', '<graphml/>', /^line 1: the root element is <graphml>, so this is no GEXF$/],
    [
      'an unknown encoding',
      '<?xml version="1.0" encoding="klingon"?><gexf/>',
      /^line 1: the encoding "klingon" is not known/,
    ],
  ])('for %s', async (_, text, message) => {
    expect(await refusal(text)).toMatch(message);
    for (const size of [1, 2, 3, 5]) expect(await refusal(text, size)).toMatch(message);
  });

  it('for bytes that are not UTF-8, with their line', async () => {
    const latin = (text: string) => Buffer.from(text, 'latin1');
    expect(await refusal(latin('<gexf a="x"\nb="Zürich"/>'))).toMatch(/^line 2: byte 0xFC is not valid UTF-8; save/);
    expect(await refusal(latin('<gexf>\n\nZürich</gexf>'))).toMatch(/^line 3: byte 0xFC is not valid UTF-8/);
    expect(await refusal(latin('<gexf><!--\nZürich--></gexf>'))).toMatch(/^line 2: byte 0xFC is not valid UTF-8/);
    expect(await refusal(latin('<gexf><Zürich/></gexf>'))).toMatch(/^line 1: a name is not valid UTF-8/);
    // Longer than need be, a surrogate half, and past the last character.
    for (const bytes of ['\xc0\x80', '\xed\xa0\x80', '\xf4\x90\x80\x80', '\xef\xbf\xbf']) {
      expect(await refusal(latin(`<gexf a="${bytes}"/>`))).toMatch(/is not valid UTF-8/);
    }
  });

  it('for bytes that are not of the encoding it names', async () => {
    const odd = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<gexf/>', 'utf16le'), Buffer.from([0x00])]);
    expect(await refusal(odd)).toMatch(/^line 1: at or after this line the file is not utf-16le any more/);
  });

  it('for what is packed', async () => {
    expect(await refusal(Uint8Array.of(0x1f, 0x8b, 8, 0, 0))).toMatch(/compressed/);
    expect(await refusal(Buffer.from('PK\x03\x04\0\0'))).toMatch(/zip archive/);
  });

  it('for elements too deep within each other', async () => {
    expect(await refusal(`<gexf>${'<a>'.repeat(300)}`)).toMatch(/^line 1: elements stand more than 256 deep/);
    expect(await refusal(gexf(`<nodes>${'<node id="a"><nodes>'.repeat(200)}`))).toMatch(/more than 256 deep/);
  });

  it('for more different names than any format has', async () => {
    const tags = Array.from({ length: 11_000 }, (_, index) => `<a${index}/>`).join('');
    expect(await refusal(`<gexf>${tags}</gexf>`)).toMatch(/more than 10000 different names/);
    const values = Array.from({ length: 11_000 }, (_, index) => `<attvalue for="${index}" value=""/>`).join('');
    expect(await refusal(gexf(`<nodes><node id="a">${values}</node></nodes>`))).toMatch(
      /more than 10000 different attributes/,
    );
  });
});

describe('a gigabyte', () => {
  /** Its head, then the same piece again and again; how much of it was asked for is counted. */
  async function* endless(head: string, piece: string, asked: { bytes: number }) {
    const bytes = Buffer.from(piece.repeat(Math.ceil(65_536 / piece.length)));
    yield await Promise.resolve(Buffer.from(head));
    for (; asked.bytes < 2 ** 30; asked.bytes += bytes.length) yield bytes;
  }

  it.each([
    ['of one attribute', '<gexf a="', 'x', /an attribute is longer than/],
    ['of an attribute in Arabic', '<gexf a="', 'د', /an attribute is longer than/],
    ['of one name', '<gexf ', 'x', /an attribute is longer than/],
    ['of one tag', '<gexf ', ' \n', /a tag is longer than/],
    ['of a description', '<gexf><meta><description>', 'x', /a text is longer than/],
    ['of an instruction', '<gexf><?entente-a ', 'x', /an instruction is longer than/],
    ['of a DOCTYPE', '<!DOCTYPE gexf ', 'x', /the DOCTYPE has no end/],
    ['of a reference', '<gexf>&', 'x', /an "&" stands alone/],
  ])('%s is refused after a few megabytes', async (_, head, piece, message) => {
    const asked = { bytes: 0 };
    const error: unknown = await readGexf(endless(head, piece, asked), new GraphTable()).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(FileError);
    expect((error as FileError).message).toMatch(message);
    expect(asked.bytes).toBeLessThan(3 * USUAL_LIMITS.tag);
  });

  it.each([
    ['white space', '<gexf>', ' \n'],
    ['comments', '<gexf><!--', 'x'],
    ['stray text', '<gexf>', 'x'],
    ['CDATA', '<gexf><![CDATA[', ']]x'],
  ])('of %s is read over, in little memory', async (_, head, piece) => {
    const asked = { bytes: 2 ** 30 - 64 * 2 ** 20 };
    const before = process.memoryUsage().arrayBuffers;
    const error: unknown = await readGexf(endless(head, piece, asked), new GraphTable()).catch(
      (thrown: unknown) => thrown,
    );
    expect((error as FileError).message).toMatch(/the file ends (before|within)/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 2 ** 20);
  });
});

it('that is cut off anywhere is refused, and never hangs or fails otherwise', async () => {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE gexf SYSTEM "x">\n<!-- ü -->${gexf(
    `<attributes class="node"><attribute id="0" title="ä" type="string"><default>d &amp; <![CDATA[e]]></default></attribute></attributes>
    <nodes><node id="a&#9;"><attvalues><attvalue for="0" value='&lt;'/></attvalues><viz:position x="1" y="2"/></node></nodes>
    <?entente-claim {}?><edges><edge source="a" target="é" start="2014-01-01"><spells><spell/></spells></edge></edges>`,
  )}`;
  const bytes = new TextEncoder().encode(text);
  expect(await refusal(bytes)).toBeUndefined();
  for (let end = 0; end < bytes.length; end += 1) expect(await refusal(bytes.subarray(0, end))).toMatch(/./);
});

it('with any one byte changed is read or refused, and never fails otherwise', async () => {
  const bytes = new TextEncoder().encode(
    gexf('<nodes><node id="a&amp;" label="é"/></nodes><!--c--><edges><![CDATA[ ]]></edges>'),
  );
  for (let at = 0; at < bytes.length; at += 1) {
    for (const byte of [0, 9, 13, 34, 38, 39, 47, 58, 60, 62, 63, 93, 120, 0x80, 0xc3, 0xff]) {
      const changed = bytes.slice();
      changed[at] = byte;
      await refusal(changed);
    }
  }
});

it('with a DOCTYPE that names a file elsewhere is read without that file', async () => {
  const table = await read('<!DOCTYPE gexf PUBLIC "-//x>//" "http://127.0.0.1:1/x.dtd"><gexf><graph/></gexf>');
  expect(table.nodes.count).toBe(0);
});

it('with an encoding that its own declaration disproves is read as UTF-8, and that is told', async () => {
  const table = await read(
    '<?xml version="1.0" encoding="utf-16"?><gexf><graph><nodes><node id="ä"/></nodes></graph></gexf>',
  );
  expect([table.nodes.id(0), table.findings.list()[0]!.code]).toEqual(['ä', 'encoding']);
});
