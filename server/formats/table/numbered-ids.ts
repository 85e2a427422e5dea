/**
 * Codes of ids that are a number after a beginning that all share, as `n17`: a list by number takes a fraction of the memory of
 * an index of texts, so that edges that name any of a million nodes wait less for memory. It only
 * remembers what the index has said, and knows nothing of other ids.
 */

const MOST_DIGITS = 9;
/** The list may be so many times as long as there are codes. */
const SPARSE = 4;
const FIRST = 256;

export class NumberedIds {
  #prefix: Uint8Array | undefined;
  /** By number, the code and one; 0 where it is not known. */
  #codes = new Int32Array(0);
  /** So many codes from 0 on belong to numbers that count up from the base, as in most files: these need no list. */
  #counted = 0;
  #base = 0;

  /** The number of an id; -1 where it is not one of these. */
  numberOf(bytes: Uint8Array, start: number, end: number): number {
    const prefix = (this.#prefix ??= prefixOf(bytes, start, end));
    let at = start;
    for (let index = 0; index < prefix.length; index += 1, at += 1) if (bytes[at] !== prefix[index]) return -1;
    const digits = end - at;
    if (digits < 1 || digits > MOST_DIGITS) return -1;
    // "n07" is not "n7".
    if (bytes[at] === 48 && digits > 1) return -1;
    let number = 0;
    for (; at < end; at += 1) {
      const digit = bytes[at]! - 48;
      if (digit < 0 || digit > 9) return -1;
      number = number * 10 + digit;
    }
    return number;
  }

  /** -1 where it is not known. */
  codeOf(number: number): number {
    const code = number - this.#base;
    if (number >= 0 && code >= 0 && code < this.#counted) return code;
    return number >= 0 && number < this.#codes.length ? this.#codes[number]! - 1 : -1;
  }

  remember(number: number, code: number): void {
    if (number < 0) return;
    if (code === 0) this.#base = number;
    if (code === this.#counted && number - this.#base === code) {
      this.#counted += 1;
      return;
    }
    if (number >= SPARSE * code + FIRST) return;
    if (number >= this.#codes.length) {
      const larger = new Int32Array(Math.max(FIRST, 2 * number));
      larger.set(this.#codes);
      this.#codes = larger;
    }
    this.#codes[number] = code + 1;
  }
}

function prefixOf(bytes: Uint8Array, start: number, end: number): Uint8Array {
  let to = end;
  while (to > start && bytes[to - 1]! >= 48 && bytes[to - 1]! <= 57) to -= 1;
  return bytes.slice(start, to);
}
