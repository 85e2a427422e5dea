/**
 * Texts as UTF-8, one after another in chunks, each under a position of 32 bits. A length of one to five bytes (LEB128)
 * stands before each. Millions of JavaScript strings would take several times the memory, and work for the collector.
 */
import { FileError } from '../file-error.ts';

const SHIFT = 20;
const CHUNK = 1 << SHIFT;
const MOST_CHUNKS = 4096;
/** What the texts of one heap may have together, in bytes. */
const HEAP_LIMIT = CHUNK * MOST_CHUNKS;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export class ByteHeap {
  readonly #chunks: Uint8Array[] = [];
  #last = new Uint8Array(0);
  /** Position 0 is never given, so that it can stand for "none". */
  #used = 1;
  #base = 0;

  /** Keeps a copy of the bytes and says where. */
  append(bytes: Uint8Array, start: number, end: number): number {
    let length = end - start;
    if (this.#used + length + 5 > this.#last.length) this.#grow(length + 5);
    const last = this.#last;
    let used = this.#used;
    const position = this.#base + used;
    while (length >= 0x80) {
      last[used++] = (length & 0x7f) | 0x80;
      length >>>= 7;
    }
    last[used++] = length;
    // Most texts are short, and a call to copy them costs more than they do.
    if (end - start < 32) for (let from = start; from < end; from += 1) last[used++] = bytes[from]!;
    else {
      last.set(bytes.subarray(start, end), used);
      used += end - start;
    }
    // The rest of a chunk that is longer than others is out of reach of positions.
    this.#used = used > CHUNK ? last.length : used;
    return position;
  }

  equals(position: number, bytes: Uint8Array, start: number, end: number): boolean {
    return this.compare(position, bytes, start, end) === 0;
  }

  /** Below 0 where the text there is shorter than the bytes, or as long and less; 0 where it equals them. */
  compare(position: number, bytes: Uint8Array, start: number, end: number): number {
    const chunk = this.#chunks[position >>> SHIFT]!;
    let at = position & (CHUNK - 1);
    let length = chunk[at]!;
    if (length >= 0x80) [length, at] = this.#extent(position);
    else at += 1;
    if (length !== end - start) return length - (end - start);
    for (let from = start; from < end; from += 1, at += 1)
      if (chunk[at] !== bytes[from]) return chunk[at]! - bytes[from]!;
    return 0;
  }

  text(position: number): string {
    const chunk = this.#chunks[position >>> SHIFT]!;
    const [length, at] = this.#extent(position);
    let text = '';
    if (length < 24) {
      for (let index = at; index < at + length; index += 1) {
        const byte = chunk[index]!;
        if (byte >= 0x80) return decoder.decode(chunk.subarray(at, at + length));
        text += String.fromCharCode(byte);
      }
      return text;
    }
    return decoder.decode(chunk.subarray(at, at + length));
  }

  /** Calls back with the bytes themselves, which are not to be kept or changed. */
  withBytes<T>(position: number, use: (bytes: Uint8Array, start: number, end: number) => T): T {
    const [length, at] = this.#extent(position);
    return use(this.#chunks[position >>> SHIFT]!, at, at + length);
  }

  #extent(position: number): [length: number, at: number] {
    const chunk = this.#chunks[position >>> SHIFT]!;
    let at = position & (CHUNK - 1);
    let [length, shift] = [0, 0];
    for (;;) {
      const byte = chunk[at++]!;
      length |= (byte & 0x7f) << shift;
      if (byte < 0x80) return [length, at];
      shift += 7;
    }
  }

  /** A text longer than a chunk gets one of its own, which takes the numbers of as many as it would fill. */
  #grow(needed: number): void {
    const chunks = Math.ceil((needed + 1) / CHUNK);
    if (this.#chunks.length + chunks > MOST_CHUNKS) {
      throw new FileError(undefined, `holds more than ${HEAP_LIMIT / 2 ** 30} GB of different texts; split the file`);
    }
    this.#base = this.#chunks.length * CHUNK;
    this.#used = this.#base === 0 ? 1 : 0;
    this.#last = new Uint8Array(chunks * CHUNK);
    for (let index = 0; index < chunks; index += 1) this.#chunks.push(this.#last);
  }
}
