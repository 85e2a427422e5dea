/** A table of named columns as CSV, made row by row. */
import type { FieldValue } from '../fields/field.ts';
import { writeCell, type CellForm } from './csv-cell.ts';
import { csvLine } from './csv-line.ts';

export interface CsvColumn<T> {
  /** As the first row has it. */
  readonly name: string;
  readonly form: CellForm;
  readonly value: (of: T) => FieldValue;
}

/** By this mark spreadsheets see that the text is UTF-8; Gephi and Python's `utf-8-sig` take it off. */
const MARK = '\uFEFF';

/** The lines of the table, the header first. */
export function* writeTable<T>(columns: readonly CsvColumn<T>[], rows: Iterable<T>): Generator<string, void> {
  yield MARK + csvLine(columns.map(({ name }) => name));
  for (const row of rows) yield csvLine(columns.map(({ form, value }) => writeCell(value(row), form)));
}
