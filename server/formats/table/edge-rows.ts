/** The edges of a file by index, in its order; one that has several dates has a row for each. */
import { AttributeColumns } from './attribute-columns.ts';
import type { ByteHeap } from './byte-heap.ts';
import { CodeColumn } from './code-column.ts';
import { findDuplicates } from './duplicate-ids.ts';
import { Int32Column, Uint32Column } from './number-column.ts';
import { TextColumn } from './text-column.ts';
import { WhenColumn } from './when-column.ts';

/** A dictionary as those who read the table see it. */
class Codes {
  readonly #column: TextColumn;
  #values: string[] = [];

  constructor(column: TextColumn) {
    this.#column = column;
  }

  get values(): readonly string[] {
    for (let code = this.#values.length; code < this.#column.count; code += 1) {
      this.#values.push(this.#column.text(code));
    }
    return this.#values;
  }

  at(row: number): number {
    return this.#column.codeAt(row);
  }
}

export class EdgeRows {
  readonly kinds: TextColumn;
  readonly kind: Codes;
  readonly when: WhenColumn;
  readonly labels: TextColumn;
  readonly columns: AttributeColumns;
  readonly #heap: ByteHeap;
  readonly #sources = new Int32Column();
  readonly #targets = new Int32Column();
  readonly #lines = new Int32Column();
  /** Where its id is in the heap; 0 none. */
  readonly #ids = new Uint32Column();
  #lastId = 0;
  /** Whether each id is longer than that before, or as long and greater: most files count, and no two ids are then alike. */
  #isIncreasing = true;
  readonly #directed = new CodeColumn();
  /** 1 where the row is the same edge as the row before at another time. */
  readonly #repeats = new CodeColumn();

  constructor(heap: ByteHeap) {
    this.#heap = heap;
    this.kinds = new TextColumn('kind', heap, true);
    this.kind = new Codes(this.kinds);
    this.when = new WhenColumn(heap, () => this.count);
    this.labels = new TextColumn('label', heap);
    this.columns = new AttributeColumns(heap);
  }

  get count(): number {
    return this.#lines.length;
  }

  get source(): Int32Array {
    return this.#sources.toArray();
  }

  get target(): Int32Array {
    return this.#targets.toArray();
  }

  directed(index: number): boolean {
    return this.#directed.at(index) === 1;
  }

  id(index: number): string | undefined {
    const position = this.#ids.at(index);
    return position === 0 ? undefined : this.#heap.text(position);
  }

  label(index: number): string | undefined {
    return this.labels.at(index);
  }

  line(index: number): number {
    return this.#lines.at(index);
  }

  /** Whether it is the same edge of the file as the row before, at another time. */
  repeats(index: number): boolean {
    return this.#repeats.at(index) === 1;
  }

  get attributes(): readonly TextColumn[] {
    return this.columns.columns;
  }

  add(source: number, target: number, directed: boolean, line: number): number {
    const row = this.#lines.length;
    this.#sources.push(source);
    this.#targets.push(target);
    this.#lines.push(line);
    this.#ids.push(0);
    if (directed) this.#directed.set(row, 1);
    return row;
  }

  name(row: number, bytes: Uint8Array, start: number, end: number): void {
    const position = this.#heap.append(bytes, start, end);
    this.#ids.set(row, position);
    if (!this.#isIncreasing) return;
    if (this.#lastId > 0 && this.#heap.compare(this.#lastId, bytes, start, end) >= 0) this.#isIncreasing = false;
    this.#lastId = position;
  }

  /** The same edge at another time, as the last row. */
  repeat(row: number): number {
    const copy = this.add(this.#sources.at(row), this.#targets.at(row), this.directed(row), this.line(row));
    this.#ids.set(copy, this.#ids.at(row));
    this.#repeats.set(copy, 1);
    this.kinds.copy(row, copy);
    this.labels.copy(row, copy);
    for (const column of this.columns.columns) column.copy(row, copy);
    return copy;
  }

  /** Every edge whose id an earlier edge has, and that edge. */
  duplicates(found: (row: number, first: number) => void): void {
    if (this.#isIncreasing) return;
    const position = (row: number) => (this.repeats(row) ? 0 : this.#ids.at(row));
    findDuplicates(this.count, position, this.#heap, found);
  }
}
