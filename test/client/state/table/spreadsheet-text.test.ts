import { describe, expect, it } from 'vitest';
import type { Column } from '../../../../client/state/table/column.ts';
import { spreadsheetText } from '../../../../client/state/table/spreadsheet-text.ts';
import { guardFormula } from '../../../../server/formats/csv/csv-cell.ts';

const columns: Column<readonly [string, string]>[] = [
  { id: 'a', name: 'A', width: 1, text: ([a]) => a },
  { id: 'b', name: 'B', width: 1, text: ([, b]) => b },
];

describe('a table for a spreadsheet', () => {
  it('has the headings and every row on a line of its own', () => {
    const text = spreadsheetText(
      [
        ['1', 'one'],
        ['2', 'two\nlines,\tand a tab'],
      ],
      columns,
    );
    expect(text).toBe('A\tB\n1\tone\n2\ttwo lines, and a tab');
  });

  it('keeps a quotation mark from running cells and lines together', () => {
    const text = spreadsheetText(
      [
        ['"', 'a "b"'],
        ['plain', '"'],
      ],
      columns,
    );
    expect(text).toBe('A\tB\n""""\t"a ""b"""\nplain\t""""');
  });

  it.each([
    ['"=1+1"', `"'""=1+1"""`],
    [`"'@x`, `"'""'@x"`],
  ])('takes %j for a formula behind its quotation marks', (cell, written) => {
    expect(spreadsheetText([['x', cell]], columns)).toBe(`A\tB\nx\t${written}`);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', "'=1", '＝1', 'plain', 'a = b', "it's", ''])(
    'takes %j for a formula where the CSV files do',
    (cell) => {
      expect(
        spreadsheetText([['x', cell]], columns)
          .split('\t')
          .at(-1),
      ).toBe(guardFormula(cell));
    },
  );
});
