/**
 * Which rows of a long table are drawn. All rows are equally high, so that where a row stands need not be measured: a table
 * of 20,000 rows is as quick as one of 20.
 */

/** Pixels; `Table.module.css` has the same. */
export const ROW_HEIGHT = 32;
/** Rows drawn beyond either edge, so that scrolling shows no gap. */
const SPARE = 8;

export interface RowRange {
  first: number;
  /** The row after the last. */
  end: number;
}

/**
 * @param scrolled how far the table is scrolled, in pixels
 * @param height how much of it is seen, in pixels
 * @param count how many rows there are
 */
export function rowsInSight(scrolled: number, height: number, count: number): RowRange {
  const first = Math.max(0, Math.min(Math.floor(scrolled / ROW_HEIGHT) - SPARE, count));
  const end = Math.max(first, Math.min(Math.ceil((scrolled + height) / ROW_HEIGHT) + SPARE, count));
  return { first, end };
}
