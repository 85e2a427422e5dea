/** What a file tells beyond what records have fields for, by the file's own names. */
import type { AttributeColumn } from '../table/graph-table.ts';
import { cut, FreeIds, manyLines, oneLine } from './text.ts';

const LONGEST_NAME = 200;
const LONGEST_VALUE = 100_000;

/** A column under the name that records give it. */
export interface NamedColumn {
  name: string;
  column: AttributeColumn;
}

/** The columns with names that records can hold, each its own. */
export function nameColumns(columns: readonly AttributeColumn[]): NamedColumn[] {
  const free = new FreeIds();
  return columns.map((column) => {
    const name = cut(oneLine(column.name) || 'unnamed', LONGEST_NAME - 6);
    return { name: free.take(name, '-', LONGEST_NAME), column };
  });
}

/** The values of one row, with others put before them; undefined where there are none. */
export function valuesOf(
  columns: readonly NamedColumn[],
  row: number,
  before: readonly (readonly [string, string | undefined])[],
): Record<string, string> | undefined {
  const entries: [string, string][] = [];
  const add = (name: string, value: string | undefined) => {
    if (value !== undefined && value !== '') entries.push([name, cut(manyLines(value), LONGEST_VALUE)]);
  };
  for (const [name, value] of before) add(name, value);
  for (const { name, column } of columns) add(name, column.at(row));
  // `fromEntries` defines properties, so that a file's `__proto__` is one like any other.
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
