/**
 * When each edge held. Starts and ends are kept apart, since there are few days and very many pairs of them; the pairs are
 * told apart only when someone asks for codes.
 */
import type { ByteHeap } from './byte-heap.ts';
import { CodeColumn } from './code-column.ts';
import { TextPool } from './text-pool.ts';
import { Utf8Scratch } from './utf8-scratch.ts';

interface Coded {
  values: string[];
  /** The code and one; 0 none. */
  codes: Int32Array;
}

export class WhenColumn {
  /** Single EDTF dates, and `..`. */
  readonly dates: TextPool;
  readonly #starts = new CodeColumn();
  readonly #ends = new CodeColumn();
  readonly #scratch = new Utf8Scratch();
  readonly #rows: () => number;
  #coded: Coded | undefined;

  constructor(heap: ByteHeap, rows: () => number) {
    this.dates = new TextPool(heap);
    this.#rows = rows;
  }

  /** Different EDTF texts. Made on first asking, like the codes; ask when the table is complete. */
  get values(): readonly string[] {
    return this.#code().values;
  }

  /** The code of a row's text; -1 where it has none. */
  at(row: number): number {
    return this.#code().codes[row]! - 1;
  }

  /** The text of one row, without the codes: cheap where only some are asked for. */
  text(row: number): string | undefined {
    const [start, end] = [this.#starts.at(row), this.#ends.at(row)];
    if (start === 0) return undefined;
    const first = this.dates.text(start - 1);
    return end === 0 ? first : `${first}/${this.dates.text(end - 1)}`;
  }

  /** The code of a single date, for `set`. */
  date(text: string): number {
    const end = this.#scratch.write(text);
    return this.dates.intern(this.#scratch.bytes, 0, end);
  }

  /** @param end -1 where it is one date and no interval */
  set(row: number, start: number, end: number): void {
    this.#starts.set(row, start + 1);
    if (end >= 0) this.#ends.set(row, end + 1);
    else if (this.#ends.at(row) !== 0) this.#ends.set(row, 0);
    this.#coded = undefined;
  }

  setText(row: number, when: string): void {
    const slash = when.indexOf('/');
    if (slash < 0) this.set(row, this.date(when), -1);
    else this.set(row, this.date(when.slice(0, slash)), this.date(when.slice(slash + 1)));
  }

  #code(): Coded {
    if (this.#coded !== undefined) return this.#coded;
    const rows = this.#rows();
    const codes = new Int32Array(rows);
    const values: string[] = [];
    const byPair = new Map<number, number>();
    for (let row = 0; row < rows; row += 1) {
      const start = this.#starts.at(row);
      if (start === 0) continue;
      const pair = start * 2 ** 26 + this.#ends.at(row);
      let code = byPair.get(pair);
      if (code === undefined) {
        byPair.set(pair, (code = values.length + 1));
        values.push(this.text(row)!);
      }
      codes[row] = code;
    }
    this.#coded = { values, codes };
    return this.#coded;
  }
}
