/** The attributes of nodes or of edges, by name. */
import { FileError } from '../file-error.ts';
import type { ByteHeap } from './byte-heap.ts';
import { TextColumn } from './text-column.ts';

/** More different names are no table any more but values where names should be. */
const MOST_ATTRIBUTES = 10_000;

export class AttributeColumns {
  readonly columns: TextColumn[] = [];
  readonly #byName = new Map<string, TextColumn>();
  readonly #heap: ByteHeap;

  constructor(heap: ByteHeap) {
    this.#heap = heap;
  }

  /** The column of that name, made where there was none. */
  column(name: string): TextColumn {
    let column = this.#byName.get(name);
    if (column !== undefined) return column;
    if (this.columns.length >= MOST_ATTRIBUTES) {
      throw new FileError(
        undefined,
        `has more than ${MOST_ATTRIBUTES} different attributes; make values of some names`,
      );
    }
    column = new TextColumn(name, this.#heap);
    this.#byName.set(name, column);
    this.columns.push(column);
    return column;
  }
}
