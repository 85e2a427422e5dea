import type { TablePreview } from '../../contract/table-preview.ts';
import type { CsvRow } from './csv-scanner.ts';
import type { EdgeColumns, NodeColumns } from './edge-columns.ts';

/** A header and five rows, as wide as one can choose among. */
const [ROWS, CELLS, LETTERS] = [6, 40, 60];

/**
 * What its owner is to see of a table, to say which columns are what.
 * @param columns as what they were taken; undefined where that could not be told
 * @param directed whether edges of which no cell tells it have a direction
 */
export function previewTable(
  head: readonly CsvRow[],
  hasHeader: boolean,
  columns?: EdgeColumns | NodeColumns,
  directed?: boolean,
): TablePreview {
  const rows = head.slice(0, ROWS).map(({ cells }) => cells.slice(0, CELLS).map(cut));
  const names = hasHeader ? head[0]!.cells.map((name) => name.trim()) : [];
  const used = {
    ...(columns && usedIn(columns, names)),
    ...(directed !== undefined && { directed: String(directed) }),
  };
  return { rows, hasHeader, used };
}

const cut = (cell: string) => (cell.length > LETTERS ? `${cell.slice(0, LETTERS - 1)}…` : cell);

function usedIn(columns: EdgeColumns | NodeColumns, names: readonly string[]): TablePreview['used'] {
  const used: TablePreview['used'] = {};
  for (const [role, value] of Object.entries(columns) as [string, number | readonly number[] | boolean | undefined][]) {
    if (typeof value === 'number') used[role] = nameOf(value, names);
    else if (typeof value === 'object') used[role] = value.map((index) => nameOf(index, names));
  }
  return used;
}

/** As a mapping has to name it: by its number where another column is called the same. */
function nameOf(index: number, names: readonly string[]): string {
  const name = names[index] ?? '';
  return name !== '' && names.indexOf(name) === index ? name : String(index + 1);
}
