/** A text by row: different texts once, and a code a row. */
import type { ByteHeap } from './byte-heap.ts';
import { CodeColumn } from './code-column.ts';
import { TextPool } from './text-pool.ts';

/** From so many texts on it is asked whether keeping them apart is worth it. */
const MANY = 1 << 17;

export class TextColumn {
  readonly name: string;
  readonly #pool: TextPool;
  /** The code in the pool and one, so that 0 is none. */
  readonly #codes = new CodeColumn();
  readonly #isDictionary: boolean;
  #set = 0;

  /** @param isDictionary every text has one code alone, however many there are */
  constructor(name: string, heap: ByteHeap, isDictionary = false) {
    this.name = name;
    this.#pool = new TextPool(heap);
    this.#isDictionary = isDictionary;
  }

  at(row: number): string | undefined {
    const code = this.#codes.at(row);
    return code === 0 ? undefined : this.#pool.text(code - 1);
  }

  /** -1 where there is none. */
  codeAt(row: number): number {
    return this.#codes.at(row) - 1;
  }

  text(code: number): string {
    return this.#pool.text(code);
  }

  /** Of how many texts there are codes. */
  get count(): number {
    return this.#pool.count;
  }

  /** @returns the code */
  set(row: number, bytes: Uint8Array, start: number, end: number): number {
    const code = this.#pool.intern(bytes, start, end);
    this.#codes.set(row, code + 1);
    this.#set += 1;
    if (code === MANY && !this.#isDictionary && this.#set < 2 * MANY) this.#pool.onlyAppend();
    return code;
  }

  setCode(row: number, code: number): void {
    this.#codes.set(row, code + 1);
  }

  /** Whether the row says just this. */
  holds(row: number, bytes: Uint8Array, start: number, end: number): boolean {
    const code = this.codeAt(row);
    if (code < 0) return false;
    return this.#pool.withBytes(code, (own, from, to) => {
      if (to - from !== end - start) return false;
      for (let index = 0; index < to - from; index += 1) if (own[from + index] !== bytes[start + index]) return false;
      return true;
    });
  }

  copy(from: number, to: number): void {
    const code = this.#codes.at(from);
    if (code !== 0) this.#codes.set(to, code);
  }
}
