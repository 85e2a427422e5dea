/**
 * Walking through a grid by the keyboard, as the ARIA Authoring Practices have it for data grids
 * (https://www.w3.org/WAI/ARIA/apg/patterns/grid/). The headings are a row as well.
 */

/** The row of the headings; rows of data count from 0. */
export const HEADINGS = -1;

export interface Cell {
  row: number;
  column: number;
}

export interface GridSize {
  rows: number;
  columns: number;
  /** How many rows a page is. */
  page: number;
}

interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** Where a key leads from a cell, at most to the edge; undefined where the key leads nowhere in a grid. */
export function stepInGrid({ row, column }: Cell, { key, ctrlKey, metaKey }: Press, size: GridSize): Cell | undefined {
  const whole = ctrlKey || metaKey;
  const cell = (to: Partial<Cell>) => within({ row, column, ...to }, size);
  switch (key) {
    case 'ArrowDown':
      return cell({ row: row + 1 });
    case 'ArrowUp':
      return cell({ row: row - 1 });
    case 'ArrowRight':
      return cell({ column: column + 1 });
    case 'ArrowLeft':
      return cell({ column: column - 1 });
    case 'PageDown':
      return cell({ row: row + size.page });
    case 'PageUp':
      // From the data no page leads into the headings.
      return cell({ row: row === HEADINGS ? HEADINGS : Math.max(0, row - size.page) });
    case 'Home':
      return cell(whole ? { row: 0, column: 0 } : { column: 0 });
    case 'End':
      return cell(whole ? { row: size.rows - 1, column: size.columns - 1 } : { column: size.columns - 1 });
    default:
      return undefined;
  }
}

/** The cell itself, or the one nearest to it where the grid ends before. */
export function within({ row, column }: Cell, { rows, columns }: Omit<GridSize, 'page'>): Cell {
  return {
    row: Math.max(HEADINGS, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}
