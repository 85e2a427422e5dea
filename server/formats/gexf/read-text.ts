/** The text of one element, gathered from the parts in which it comes. */
import { FileError } from '../file-error.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export class GexfText {
  readonly #limit: number;
  #bytes = new Uint8Array(1024);
  #length = 0;

  /** @param limit in bytes */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** In bytes. */
  get length(): number {
    return this.#length;
  }

  clear(): void {
    this.#length = 0;
  }

  take(bytes: Uint8Array, start: number, end: number, line: number): void {
    const length = this.#length + end - start;
    if (length > this.#limit) throw new FileError(line, `a text is longer than ${this.#limit} bytes; shorten it`);
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(2 * length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(bytes.subarray(start, end), this.#length);
    this.#length = length;
  }

  /** A copy. */
  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** Without the white space around it. */
  end(): string {
    return decoder.decode(this.#bytes.subarray(0, this.#length)).trim();
  }
}
