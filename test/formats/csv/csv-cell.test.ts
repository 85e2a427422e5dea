import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, readCell, unguardFormula, writeCell } from '../../../server/formats/csv/csv-cell.ts';
import { csvLine } from '../../../server/formats/csv/csv-line.ts';

const DANGEROUS = ['=', '+', '-', '@', '\t', '\r', '\n', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20'];

describe('cells', () => {
  it.each(DANGEROUS)('never begin with %j, which a spreadsheet could run', (sign) => {
    for (const text of [`${sign}1+1`, sign, `'${sign}cmd|'/c calc'!A0`, `'''${sign}x`]) {
      const cell = writeCell(text, 'text');
      expect(cell).toBe(`'${text}`);
      expect(readCell(cell, 'text')).toBe(text);
    }
  });

  it('stay as they are where they are no formulas', () => {
    for (const text of ['a=b', "'quoted'", "'", '1-2', ' =1', '"=1"', 'تحریک', '']) {
      expect(guardFormula(text)).toBe(text);
      expect(unguardFormula(text)).toBe(text);
    }
  });

  it('keep numbers numbers', () => {
    expect([-1, 0, 2.5, true].map((value) => writeCell(value, 'number'))).toEqual(['-1', '0', '2.5', 'true']);
    expect(writeCell(undefined, 'number')).toBe('');
    expect(writeCell('-1', 'text')).toBe("'-1");
  });

  it('hold lists without an escape that Gephi would take apart', () => {
    const list = ['a "b"', '\\', 'c\\"', '{"n":"\\n"}', '=x'];
    const cell = writeCell(list, 'json');
    expect(cell).not.toMatch(/\\[^u]/);
    expect(JSON.parse(cell)).toEqual(list);
  });

  it('give back any text, whatever its form', () => {
    const text = fc.string({ unit: fc.constantFrom(...`'=+-@\t\r\n\\u005c"a `.match(/[^]/g)!) });
    fc.assert(
      fc.property(text, (value) => {
        expect(readCell(writeCell(value, 'text'), 'text')).toBe(value);
        expect(writeCell(value, 'text')).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(writeCell(value, 'text')).not.toMatch(/\\(?!u005c)/);
        expect(JSON.parse(readCell(writeCell(JSON.stringify({ value }), 'json'), 'json'))).toEqual({ value });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('csvLine', () => {
  it('quotes what any reader could take for a delimiter', () => {
    expect(csvLine(['a', 'b;c', 'd\te', 'f|g', 'h "i"', 'j,k', 'l\nm', ' n', ''])).toBe(
      'a,"b;c","d\te","f|g","h ""i""","j,k","l\nm"," n",\r\n',
    );
    expect(csvLine([''])).toBe('""\r\n');
  });
});
