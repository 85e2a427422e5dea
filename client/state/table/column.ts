/** What a table shows of its rows: the same words are read, searched, sorted by and copied. */
import type { ReactNode } from 'react';

export interface Column<Row> {
  id: string;
  /** Its heading. */
  name: string;
  /** Pixels at least; what room is left goes to the columns by the same measure. */
  width: number;
  /** What stands in the cell; empty where there is nothing to tell. */
  text: (row: Row) => string;
  /** What it is found by besides: how the map calls whom it names in full, or the other way round. */
  alsoFoundBy?: (row: Row) => string;
  /** What it is sorted by, where that is not the text; undefined comes last, whichever way one sorts. */
  order?: (row: Row) => string | number | undefined;
  /** Figures stand at the right, so that they can be compared. */
  isFigure?: boolean;
  /** Left out on a phone; it is searched there all the same. */
  isExtra?: true;
  /** Drawn before the text, and decorative. */
  sign?: (row: Row) => ReactNode;
}

/** One choice among a few values by which a table can be narrowed: the type of an actor, the family of a relationship. */
export interface Facet<Row> {
  name: string;
  /** What stands for no choice: `every type`. */
  all: string;
  options: readonly { value: string; label: string }[];
  valueOf: (row: Row) => string;
}

export interface TableSpec<Row> {
  columns: readonly Column<Row>[];
  facet: Facet<Row>;
  rowId: (row: Row) => string;
  /** What selecting the row selects. */
  selects: (row: Row) => string;
  /** The actor that the row stands for, where several rows can be chosen together. */
  chooses?: (row: Row) => string;
  /** The actors that the row is about. */
  actorsOf: (row: Row) => readonly string[];
  /** A row and several, in words. */
  words: readonly [one: string, many: string];
}
