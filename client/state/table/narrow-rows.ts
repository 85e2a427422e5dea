/** What a table leaves of its rows: by words, by its facet, and by what is on the map. */
import type { TableSpec } from './column.ts';
import type { TableChoice } from './table-choice.ts';

export type Narrowing = Pick<TableChoice, 'words' | 'facet' | 'onMap'>;

/** What the rows are looked at with. */
export interface RowTests<Row> {
  facet: TableSpec<Row>['facet'];
  isOnMap: (row: Row) => boolean;
  finds: (row: Row, words: string) => boolean;
}

export function narrowRows<Row>(
  rows: readonly Row[],
  { words, facet, onMap }: Narrowing,
  tests: RowTests<Row>,
): readonly Row[] {
  return rows.filter(
    (row) =>
      (facet === '' || tests.facet.valueOf(row) === facet) &&
      (!onMap || tests.isOnMap(row)) &&
      (words === '' || tests.finds(row, words)),
  );
}

export interface Widening {
  /** What is let go of: `Only what is on the map`. */
  words: string;
  change: Partial<Narrowing>;
  /** How many rows there are without it. */
  rows: number;
}

/** What could be let go of where a table is narrowed to nothing: each by itself, where that helps; the most rows first. */
export function wideningsOf<Row>(rows: readonly Row[], choice: Narrowing, tests: RowTests<Row>): Widening[] {
  const { options } = tests.facet;
  const label = options.find(({ value }) => value === choice.facet)?.label ?? choice.facet;
  const ways = [
    choice.words.trim() !== '' && { words: choice.words.trim(), change: { words: '' } },
    choice.facet !== '' && { words: label, change: { facet: '' } },
    choice.onMap && { words: 'Only what is on the map', change: { onMap: false } },
  ];
  return ways
    .flatMap((way) => way || [])
    .map((way) => ({ ...way, rows: narrowRows(rows, { ...choice, ...way.change }, tests).length }))
    .filter((way) => way.rows > 0)
    .toSorted((a, b) => b.rows - a.rows);
}
