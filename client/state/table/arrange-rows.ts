/** Which rows of a table are left, and in which order. */
import { foldName } from '../../../graph-data/schema/fold.ts';
import type { Column } from './column.ts';

export interface Sorting {
  /** A column's id. */
  column: string;
  descending: boolean;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * Finds rows by words: every word must stand somewhere in the row, in any column. Case and diacritics do not matter.
 * What a row says is folded once and kept, so that each further key that is typed is quick.
 */
export function rowFinder<Row extends object>(columns: readonly Column<Row>[]): (row: Row, words: string) => boolean {
  const folded = new WeakMap<Row, string>();
  return (row, words) => {
    let text = folded.get(row);
    if (text === undefined) {
      text = columns
        .flatMap((column) => [column.text(row), column.alsoFoundBy?.(row) ?? ''])
        .map(foldName)
        .join('\n');
      folded.set(row, text);
    }
    return foldName(words)
      .split(' ')
      .every((word) => text.includes(word));
  };
}

/** The rows by one column. Rows that are equal in it keep their order; what the column does not tell of comes last. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { column, descending }: Sorting,
): Row[] {
  const by = columns.find(({ id }) => id === column);
  if (!by) return [...rows];
  const keyOf = by.order ?? ((row: Row) => by.text(row) || undefined);
  const turn = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
      return turn * compare(a.key, b.key);
    })
    .map(({ row }) => row);
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
