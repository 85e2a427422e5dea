/**
 * Different texts under codes from 0 in the order in which they came. Open addressing over bytes: four words a slot, which
 * for a text of up to twelve bytes are the text itself, so that finding one of a million ids touches memory once.
 */
import { FileError } from '../file-error.ts';
import type { ByteHeap } from './byte-heap.ts';
import { Uint32Column } from './number-column.ts';

/** Of four words: three of bytes, then the sort or length above and the code below; a free slot is 0. */
const WORDS = 4;
const CODE_BITS = 27;
const CODE = (1 << CODE_BITS) - 1;
/** A text this long stands in its slot. */
const SHORT = 12;
const LONG = SHORT + 2;

/** The bytes last read from, as words: nearly always the same buffer. */
let viewed: Uint8Array = new Uint8Array(0);
let view: DataView = new DataView(new ArrayBuffer(0));

export class TextPool {
  readonly #heap: ByteHeap;
  readonly #positions = new Uint32Column();
  #slots = new Int32Array(WORDS * 16);
  #mask = 15;
  /** Past this many the slots are doubled; none once texts are only appended. */
  #room = 10;
  #appends = false;

  constructor(heap: ByteHeap) {
    this.#heap = heap;
  }

  get count(): number {
    return this.#positions.length;
  }

  /** The code of the text, which is new where it equals the `count` of before. */
  intern(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    if (length <= 4 && length > 0 && start + 4 <= bytes.length && !this.#appends) {
      // As below, but for what short texts do not need: they are most of the values of a large file.
      if (bytes !== viewed) look(bytes);
      const first = view.getInt32(start, true) & (-1 >>> (8 * (4 - length)));
      const slots = this.#slots;
      const at = WORDS * (mix(first, 0, 0) & this.#mask);
      const word = slots[at + 3]!;
      if (slots[at] === first && word >>> CODE_BITS === length + 1) return word & CODE;
    }
    return this.#seek(bytes, start, end, true);
  }

  /** -1 where there is none. */
  find(bytes: Uint8Array, start: number, end: number): number {
    return this.#seek(bytes, start, end, false);
  }

  text(code: number): string {
    return this.#heap.text(this.#positions.at(code));
  }

  withBytes<T>(code: number, use: (bytes: Uint8Array, start: number, end: number) => T): T {
    return this.#heap.withBytes(this.#positions.at(code), use);
  }

  /** Gives up telling texts apart: where nearly all differ, looking for them costs more than it spares. */
  onlyAppend(): void {
    this.#appends = true;
    this.#slots = new Int32Array(0);
  }

  /** One function, since it is where a large file spends its time. */
  #seek(bytes: Uint8Array, start: number, end: number, add: boolean): number {
    if (this.#appends) return add ? this.#append(bytes, start, end) : -1;
    const length = end - start;
    let first = 0;
    let second = 0;
    let third = 0;
    if (length > SHORT) first = hashOf(bytes, start, end);
    else if (start + SHORT <= bytes.length) {
      if (bytes !== viewed) look(bytes);
      first = view.getInt32(start, true);
      if (length < 4) first &= (1 << (8 * length)) - 1;
      else if (length > 4) {
        second = view.getInt32(start + 4, true);
        if (length < 8) second &= (1 << (8 * length - 32)) - 1;
        else if (length > 8) {
          third = view.getInt32(start + 8, true);
          if (length < 12) third &= (1 << (8 * length - 64)) - 1;
        }
      }
    } else {
      // Too near to the end of the buffer to be read as words.
      for (let index = 0; index < length; index += 1) {
        const byte = bytes[start + index]! << ((index & 3) * 8);
        if (index < 4) first |= byte;
        else if (index < 8) second |= byte;
        else third |= byte;
      }
    }
    const tag = length > SHORT ? LONG : length + 1;
    const slots = this.#slots;
    const mask = this.#mask;
    let slot = (tag === LONG ? first : mix(first, second, third)) & mask;
    for (; ; slot = (slot + 1) & mask) {
      const at = WORDS * slot;
      const word = slots[at + 3]!;
      if (word === 0) break;
      if (slots[at] !== first || word >>> CODE_BITS !== tag) continue;
      if (tag !== LONG) {
        if (slots[at + 1] === second && slots[at + 2] === third) return word & CODE;
      } else if (this.#heap.equals(slots[at + 1]! >>> 0, bytes, start, end)) return word & CODE;
    }
    if (!add) return -1;
    const code = this.#append(bytes, start, end);
    const at = WORDS * slot;
    slots[at] = first;
    slots[at + 1] = tag === LONG ? this.#positions.at(code) : second;
    slots[at + 2] = third;
    slots[at + 3] = (tag << CODE_BITS) | code;
    if (code >= this.#room) this.#double();
    return code;
  }

  #append(bytes: Uint8Array, start: number, end: number): number {
    const code = this.#positions.length;
    if (code > CODE)
      throw new FileError(undefined, `holds more than ${CODE} different texts of one sort; split the file`);
    this.#positions.push(this.#heap.append(bytes, start, end));
    return code;
  }

  #double(): void {
    const old = this.#slots;
    const mask = 2 * this.#mask + 1;
    const slots = new Int32Array(WORDS * (mask + 1));
    for (let from = 0; from < old.length; from += WORDS) {
      const word = old[from + 3]!;
      if (word === 0) continue;
      const first = old[from]!;
      let slot = (word >>> CODE_BITS === LONG ? first : mix(first, old[from + 1]!, old[from + 2]!)) & mask;
      while (slots[WORDS * slot + 3] !== 0) slot = (slot + 1) & mask;
      for (let index = 0; index < WORDS; index += 1) slots[WORDS * slot + index] = old[from + index]!;
    }
    this.#slots = slots;
    this.#mask = mask;
    this.#room = Math.floor((mask + 1) * 0.65);
  }
}

function look(bytes: Uint8Array): void {
  viewed = bytes;
  view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Differs from run to run, so that no file can be made of texts that all fall into one slot. */
const SEED = (Math.random() * 2 ** 32) | 0;

function mix(first: number, second: number, third: number): number {
  let hash = Math.imul(first ^ SEED, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 16)) + second, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 15)) + third, 0x9e3779b1);
  return hash ^ (hash >>> 16);
}

/** FNV-1a, seeded. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = SEED;
  for (let from = start; from < end; from += 1) hash = Math.imul(hash ^ bytes[from]!, 0x01000193);
  return hash ^ (hash >>> 15);
}
