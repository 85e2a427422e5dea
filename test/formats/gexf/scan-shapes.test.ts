import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { XmlScanner } from '../../../server/formats/gexf/scan-xml.ts';

/** What a scanner tells of a file that comes in pieces of some size. */
function told(text: string, size: number): string[] {
  const events: string[] = [];
  const scanner: XmlScanner = new XmlScanner({
    open: (tag) => {
      const values = Array.from({ length: tag.count }, (_, place) => {
        return `${tag.nameOf(tag.attributes[place]!).text}=${tag.value(place)}`;
      });
      events.push(`${tag.line} <${[tag.nameOf(tag.name).text, ...values].join(' ')}>`);
    },
    close: (tag) => events.push(`${tag.line} </${tag.nameOf(tag.name).text}>`),
    text: () => undefined,
    instruction: () => undefined,
  });
  const bytes = new TextEncoder().encode(text);
  for (let from = 0; from < bytes.length; from += size) scanner.feed(bytes.slice(from, from + size));
  scanner.end();
  return events;
}

const NAME = fc.constantFrom(
  'a',
  'ab',
  'id',
  'source',
  'xy:z',
  'نام',
  'a-name-that-is-longer-than-any-text-between-values-may-be-learned',
);
const VALUE = fc.constantFrom('', '1', "it's", 'n17', '2014-08-26', 'پاکستان', 'a&amp;b', 'one\ntwo', '/', '>', ' ');
const BLANK = fc.constantFrom(' ', ' ', '  ', '\n', '\r\n', '\t');

const TAG = fc.record({
  name: NAME,
  attributes: fc.uniqueArray(fc.tuple(NAME, VALUE, BLANK, fc.constantFrom('=', ' = '), fc.boolean()), {
    selector: ([name]) => name,
    maxLength: 4,
  }),
  end: fc.constantFrom('', ' ', '\n'),
  isEmpty: fc.boolean(),
});

describe('tags that are written like others before them', () => {
  it('are read as the first of them was, on the right line, in pieces of any size', () => {
    fc.assert(
      fc.property(
        fc.array(TAG, { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(5), { maxLength: 20 }),
        fc.integer({ min: 1, max: 90 }),
        (tags, order, size) => {
          let [text, line] = ['<r>', 1];
          const expected = ['1 <r>'];
          for (const pick of order) {
            const { name, attributes, end, isEmpty } = tags[pick % tags.length]!;
            const start = line;
            const parts = attributes.map(([attribute, value, blank, sign, isSingle]) => {
              const mark = isSingle && !value.includes("'") ? "'" : '"';
              return `${blank}${attribute}${sign}${mark}${value}${mark}`;
            });
            const tag = `<${name}${parts.join('')}${end}${isEmpty ? '/>' : '>'}`;
            line += tag.split('\n').length - 1;
            const values = attributes.map(([attribute, value]) => {
              return `${attribute}=${value.replace('&amp;', '&').replace('\n', ' ')}`;
            });
            expected.push(`${start} <${[name, ...values].join(' ')}>`, `${line} </${name}>`);
            text += isEmpty ? tag : `${tag}</${name}${end}>`;
            if (!isEmpty) line += end.split('\n').length - 1;
          }
          expected.push(`${line} </r>`);
          expect(told(`${text}</r>`, size)).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });
});
