import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../server/formats/csv/csv-line.ts';
import { LONGEST_CELL, MOST_COLUMNS, type CsvRow } from '../../../server/formats/csv/csv-scanner.ts';
import { parseCsv, type CsvOptions } from '../../../server/formats/csv/parse-csv.ts';
import { bytesOf, piecesOf } from './file-bytes.ts';

async function parse(file: Uint8Array | string, size?: number, options?: CsvOptions): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  const pieces = piecesOf(typeof file === 'string' ? bytesOf(file) : file, size);
  for await (const row of parseCsv(pieces, options)) rows.push(row);
  return rows;
}

const cellsOf = async (...given: Parameters<typeof parse>) => (await parse(...given)).map(({ cells }) => cells);

describe('parseCsv', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', '')),
    fc.string({ unit: fc.constantFrom(...`",;|\t\r\n ab=-'`.match(/[^]/g)!) }),
    fc.constantFrom('', 'داعش', 'لشکرِ طیبہ', '\ufeff', '𝄞'),
  );
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));

  it('reads back any table that was written, wherever the file is cut', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (rows, size) => {
        const bytes = bytesOf(`\ufeff${rows.map(csvLine).join('')}`);
        expect(await cellsOf(bytes, size, { delimiter: ',' })).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['\n', '\r', '\r\n'])('tells on which line a row begins, where lines end in %j', async (end) => {
    const text = ['a,b', '', '"1', '2",3', '4,"x""y"', '5,6'].join(end);
    for (const size of [1, 2, 3, 1000]) {
      expect(await parse(text, size, { delimiter: ',' })).toEqual([
        { line: 1, cells: ['a', 'b'] },
        { line: 3, cells: [`1${end}2`, '3'] },
        { line: 5, cells: ['4', 'x"y'] },
        { line: 6, cells: ['5', '6'] },
      ]);
    }
  });

  it.each([',', ';', '\t', '|'] as const)(
    'finds that cells are divided by %j, whatever is quoted',
    async (delimiter) => {
      const others = [',', ';', '\t', '|'].filter((other) => other !== delimiter).join('');
      const text = [`id${delimiter}name`, `1${delimiter}"a${others}${others}\n${others}b"`, `2${delimiter}c`].join(
        '\n',
      );
      expect(await cellsOf(text)).toEqual([
        ['id', 'name'],
        ['1', `a${others}${others}\n${others}b`],
        ['2', 'c'],
      ]);
    },
  );

  it('takes any run of spaces and tabs for one delimiter, where asked', async () => {
    expect(await cellsOf(' 1 \t2  -1 \n\n3 4 1', 1, { delimiter: ' ' })).toEqual([
      ['1', '2', '-1'],
      ['3', '4', '1'],
    ]);
  });

  it('keeps empty cells and rows of different lengths', async () => {
    expect(await cellsOf('a,,b\n,,\nc,""', 1, { delimiter: ',' })).toEqual([
      ['a', '', 'b'],
      ['', '', ''],
      ['c', ''],
    ]);
  });

  it.each([
    ['little', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['big', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('reads UTF-16 of %s endian', async (_, encode) => {
    expect(await cellsOf(encode('a,لشکر\n𝄞,"b\r\n"\n'), 3)).toEqual([
      ['a', 'لشکر'],
      ['𝄞', 'b\r\n'],
    ]);
  });

  it('reads windows-1252 where that is declared, and else says on which line the file is not UTF-8', async () => {
    const bytes = Buffer.concat([bytesOf('a,é\r\nb,ü\r\nc,'), Buffer.from([0xe9, 13, 10])]);
    for (const size of [1, 2, 5, 1000]) {
      await expect(parse(bytes, size)).rejects.toThrow(/^line 3: .*save it as UTF-8/);
    }
    expect(await cellsOf(Buffer.from([0x61, 44, 0xe9]), 1, { encoding: 'windows-1252' })).toEqual([['a', 'é']]);
    await expect(parse('a', 1, { encoding: 'klingon' })).rejects.toThrow('"klingon" is not known');
    await expect(parse(Buffer.from([0x61, 44, 0xc3]), 2)).rejects.toThrow(/^line 1: .*UTF-8/);
  });

  it('says where a quote is opened that is never closed', async () => {
    await expect(parse('a,b\nc,"d\ne,f\n', 2, { delimiter: ',' })).rejects.toThrow(/^line 2: .*never closed/);
    await expect(parse('a,b\nc,"d\ne,f\n')).rejects.toThrow(/^line 2: .*never closed/);
    await expect(parse('a,b\n"c"d,e\n', 2)).rejects.toThrow(/^line 2: "d" stands behind the quote/);
  });

  it('refuses cells and rows beyond all measure, and what is no text', async () => {
    const long = 'x'.repeat(LONGEST_CELL + 1);
    await expect(parse(`a,b\n${long},c`, 65_536)).rejects.toThrow(/^line 2: a cell is longer/);
    await expect(parse(`a,b\n\nc,"${long}"`, 65_536)).rejects.toThrow(/^line 3: .*close the quote/);
    await expect(parse(`a,b\n${','.repeat(MOST_COLUMNS)}`, 65_536)).rejects.toThrow(/^line 2: a row has more than/);
    await expect(parse('a,b\nc,\0d')).rejects.toThrow(/^line 2: a character NUL/);
    await expect(parse(Buffer.from([80, 75, 3, 4, 0, 0]))).rejects.toThrow('zip archive');
    await expect(parse(Buffer.from([0x1f, 0x8b, 8, 0, 0]))).rejects.toThrow('gunzip');
  });

  it('finds no row in a file without text', async () => {
    for (const text of ['', '\ufeff', '\r\n\n\r']) expect(await parse(text, 1)).toEqual([]);
  });
});
