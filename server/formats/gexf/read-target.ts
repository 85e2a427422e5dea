/** The node or the edge whose attributes are being read: one place where all of them are written. */
import { FileError } from '../file-error.ts';
import type { AttributeColumns } from '../table/attribute-columns.ts';
import type { Findings } from '../table/findings.ts';
import { quote, type GraphTable } from '../table/graph-table.ts';
import type { TextColumn } from '../table/text-column.ts';
import { Utf8Scratch } from '../table/utf8-scratch.ts';
import type { DeclaredAttribute, GexfDeclarations } from './read-declarations.ts';

/** Characters of attributes that have several values in one element. */
const MOST_SEVERAL = 32 * 2 ** 20;

/** An element that goes on after one within it. */
export interface Suspended {
  row: number;
  isSecond: boolean;
  several: Map<TextColumn, string[]> | undefined;
}

export class GexfTarget {
  readonly declarations: GexfDeclarations;
  /** -1 where what is read is dropped, and was told of. */
  row = -1;
  /** Whether it is a node's second declaration, of which nothing is kept but told. */
  isSecond = false;
  readonly #table: GraphTable;
  readonly #columns: AttributeColumns;
  readonly #findings: Findings;
  readonly #scratch = new Utf8Scratch();
  /** Values of attributes that have several, until the element ends: joined each time they would cost their square. */
  #several: Map<TextColumn, string[]> | undefined;
  #length = 0;

  constructor(table: GraphTable, columns: AttributeColumns, declarations: GexfDeclarations) {
    this.declarations = declarations;
    this.#table = table;
    this.#columns = columns;
    this.#findings = table.findings;
  }

  /** A value of a declared attribute. */
  setDeclared(attribute: DeclaredAttribute, bytes: Uint8Array, start: number, end: number, line: number): void {
    if (this.row < 0) return;
    const column = this.declarations.columnOf(attribute);
    const known = column.count;
    const code = this.set(column, bytes, start, end, line);
    if (code < 0) return;
    if (code === known && !attribute.accepts(column.text(code))) (attribute.misfits ??= new Set()).add(code);
    if (attribute.misfits?.has(code) !== true) return;
    this.#findings.add('bad-value', line, () => {
      const value = quote(column.text(code));
      return `${value} is no ${attribute.type}, as which attribute ${quote(column.name)} is declared; kept as text`;
    });
  }

  /** @returns the code of the value; -1 where it was not written as it is */
  set(column: TextColumn, bytes: Uint8Array, start: number, end: number, line: number): number {
    if (this.row < 0) return -1;
    if (this.isSecond) this.#compare(column, bytes, start, end, line);
    else if (column.codeAt(this.row) < 0) return column.set(this.row, bytes, start, end);
    else if (!column.holds(this.row, bytes, start, end)) {
      const value = new TextDecoder().decode(bytes.subarray(start, end));
      this.#findings.add('repeated-value', line, () => {
        return `attribute ${quote(column.name)} has a second value ${quote(value)}; both are kept, with "; " between`;
      });
      this.append(column, value, line);
    }
    return -1;
  }

  setText(name: string, value: string, line: number): void {
    const end = this.#scratch.write(value);
    this.set(this.#columns.column(name), this.#scratch.bytes, 0, end, line);
  }

  /** One more of several values that an attribute is known to have. */
  appendText(name: string, value: string, line: number): void {
    this.appendTo(this.#columns.column(name), value, line);
  }

  appendTo(column: TextColumn, value: string, line: number): void {
    if (this.row < 0) return;
    if (!this.isSecond) this.append(column, value, line);
    else this.#table.tellDifference(this.row, line, column.name, value, column.at(this.row));
  }

  /** Turns to another element. */
  begin(row: number, isSecond: boolean): void {
    this.row = row;
    this.isSecond = isSecond;
    this.#several = undefined;
  }

  /** What to `resume` with an element that has not ended, when one within it has. */
  suspend(): Suspended {
    return { row: this.row, isSecond: this.isSecond, several: this.#several };
  }

  resume({ row, isSecond, several }: Suspended): void {
    this.row = row;
    this.isSecond = isSecond;
    this.#several = several;
  }

  /** The element ends: writes several values of one attribute as one, and defaults of what it did not say. */
  finish(): void {
    if (this.row < 0 || this.isSecond) return;
    if (this.#several !== undefined) this.#join(this.#several);
    for (const attribute of this.declarations.withDefault) {
      const column = this.declarations.columnOf(attribute);
      const value = attribute.default!;
      if (column.codeAt(this.row) < 0) column.set(this.row, value, 0, value.length);
    }
  }

  append(column: TextColumn, value: string, line: number): void {
    this.#several ??= new Map();
    const values = this.#several.get(column);
    if (values) values.push(value);
    else this.#several.set(column, [value]);
    this.#length += value.length;
    if (this.#length <= MOST_SEVERAL) return;
    throw new FileError(line, `the values of one element are longer than ${MOST_SEVERAL} characters; shorten them`);
  }

  #join(several: Map<TextColumn, string[]>): void {
    for (const [column, values] of several) {
      const first = column.at(this.row);
      const end = this.#scratch.write((first === undefined ? values : [first, ...values]).join('; '));
      column.set(this.row, this.#scratch.bytes, 0, end);
    }
    this.#several = undefined;
    this.#length = 0;
  }

  #compare(column: TextColumn, bytes: Uint8Array, start: number, end: number, line: number): void {
    if (column.holds(this.row, bytes, start, end)) return;
    const value = new TextDecoder().decode(bytes.subarray(start, end));
    this.#table.tellDifference(this.row, line, column.name, value, column.at(this.row));
  }
}
