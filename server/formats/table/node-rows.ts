/** The nodes of a file by index, in the order in which it first names them. */
import { AttributeColumns } from './attribute-columns.ts';
import type { ByteHeap } from './byte-heap.ts';
import { CodeColumn } from './code-column.ts';
import { Float64Column, Int32Column } from './number-column.ts';
import { NumberedIds } from './numbered-ids.ts';
import { TextColumn } from './text-column.ts';
import { TextPool } from './text-pool.ts';
import { Utf8Scratch } from './utf8-scratch.ts';

export class NodeRows {
  readonly labels: TextColumn;
  readonly columns: AttributeColumns;
  readonly #ids: TextPool;
  readonly #numbered = new NumberedIds();
  readonly #lines = new Int32Column();
  readonly #declared = new CodeColumn();
  readonly #scratch = new Utf8Scratch();
  #x: Float64Column | undefined;
  #y: Float64Column | undefined;

  constructor(heap: ByteHeap) {
    this.#ids = new TextPool(heap);
    this.labels = new TextColumn('label', heap);
    this.columns = new AttributeColumns(heap);
  }

  get count(): number {
    return this.#ids.count;
  }

  id(index: number): string {
    return this.#ids.text(index);
  }

  label(index: number): string | undefined {
    return this.labels.at(index);
  }

  /** Where it is declared, or where an edge first names it. */
  line(index: number): number {
    return this.#lines.at(index);
  }

  /** Whether the file declares it, and not edges alone name it. */
  declared(index: number): boolean {
    return this.#declared.at(index) === 1;
  }

  /** NaN where the file does not say; undefined where it says of no node. */
  get x(): Float64Array | undefined {
    return this.#whole(this.#x);
  }

  get y(): Float64Array | undefined {
    return this.#whole(this.#y);
  }

  get attributes(): readonly TextColumn[] {
    return this.columns.columns;
  }

  /** -1 where there is none of that id. */
  indexOf(id: string): number {
    const end = this.#scratch.write(id);
    return this.#ids.find(this.#scratch.bytes, 0, end);
  }

  /** The index of that id, for an edge to name. */
  mention(bytes: Uint8Array, start: number, end: number, line: number): number {
    const index = this.#intern(bytes, start, end);
    if (index === this.#lines.length) this.#lines.push(line);
    return index;
  }

  /** The index of that id; -1 - index where it is declared already. */
  declare(bytes: Uint8Array, start: number, end: number, line: number): number {
    const index = this.#intern(bytes, start, end);
    if (index === this.#lines.length) this.#lines.push(line);
    else if (this.declared(index)) return -1 - index;
    else this.#lines.set(index, line);
    this.#declared.set(index, 1);
    return index;
  }

  #intern(bytes: Uint8Array, start: number, end: number): number {
    const number = this.#numbered.numberOf(bytes, start, end);
    const known = this.#numbered.codeOf(number);
    if (known >= 0) return known;
    const index = this.#ids.intern(bytes, start, end);
    this.#numbered.remember(number, index);
    return index;
  }

  place(index: number, x: number, y: number): void {
    this.#x ??= new Float64Column();
    this.#y ??= new Float64Column();
    pad(this.#x, index);
    pad(this.#y, index);
    this.#x.set(index, x);
    this.#y.set(index, y);
  }

  #whole(column: Float64Column | undefined): Float64Array | undefined {
    if (column === undefined) return undefined;
    if (this.count > 0) pad(column, this.count - 1);
    return column.toArray();
  }
}

function pad(column: Float64Column, index: number): void {
  while (column.length <= index) column.push(NaN);
}
