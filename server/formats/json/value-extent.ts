/** How far one value of JSON reaches, over however many chunks: brackets and quotes are matched and nothing else is read. */
import { FileError } from '../file-error.ts';
import type { FilePosition } from './file-position.ts';

const DEEPEST = 256;

export const [TAB, LF, CR, SPACE] = [9, 10, 13, 32];
export const [QUOTE, COMMA, COLON, BACKSLASH] = [34, 44, 58, 92];
export const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

/** 1 where a word ends: a number, `true`, or what is none of JSON's words. */
const ENDS_WORD = new Uint8Array(256);
for (const byte of [TAB, LF, CR, SPACE, QUOTE, COMMA, COLON, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT]) {
  ENDS_WORD[byte] = 1;
}

export class ValueExtent {
  /** Pairs of key and value that have been met in it. */
  keys = 0;
  /** Whether `NaN` or `Infinity` can stand in it, which programs write and JSON does not have. */
  mayHoldNaN = false;
  isWord = false;
  readonly #position: FilePosition;
  #depth = 0;
  #inText = false;
  #isEscaped = false;

  constructor(position: FilePosition) {
    this.#position = position;
  }

  /** Begins with the first byte of a value. */
  begin(byte: number): void {
    this.keys = this.#depth = 0;
    this.#inText = this.#isEscaped = false;
    this.isWord = this.mayHoldNaN = ENDS_WORD[byte] === 0;
  }

  /** @returns where the value is over; -1 where the chunk ends before that */
  find(chunk: Uint8Array, from: number): number {
    if (this.isWord) return endOfWord(chunk, from);
    let at = from;
    while (at < chunk.length) {
      if (this.#inText) {
        at = this.#endOfText(chunk, at);
        if (at < 0 || this.#depth === 0) return at;
      }
      at = this.#scan(chunk, at);
      if (this.#depth === 0 && !this.#inText) return at;
    }
    return -1;
  }

  /** @returns where a text starts or all brackets are closed, past that byte */
  #scan(chunk: Uint8Array, from: number): number {
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at]!;
      if (byte === QUOTE) {
        this.#inText = true;
        return at + 1;
      }
      if (byte === COLON) this.keys += 1;
      else if (byte === LF) this.#position.endLine(at);
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) this.#deepen(at);
      else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        this.#depth -= 1;
        if (this.#depth === 0) return at + 1;
      } else if (byte === 0x4e || byte === 0x49) this.mayHoldNaN = true;
    }
    return chunk.length;
  }

  #deepen(at: number): void {
    this.#depth += 1;
    if (this.#depth <= DEEPEST) return;
    const { line, column } = this.#position.placeOf(at);
    throw new FileError(line, `column ${column}: brackets nest deeper than ${DEEPEST} levels; flatten the file`);
  }

  /** @returns where the text is over, past its quote; -1 where the chunk ends before that */
  #endOfText(chunk: Uint8Array, from: number): number {
    let at = this.#isEscaped ? from + 1 : from;
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at]!;
      if (byte === QUOTE) {
        this.#inText = this.#isEscaped = false;
        return at + 1;
      }
      if (byte === BACKSLASH) at += 1;
    }
    this.#isEscaped = at > chunk.length;
    return -1;
  }
}

function endOfWord(chunk: Uint8Array, from: number): number {
  for (let at = from; at < chunk.length; at += 1) if (ENDS_WORD[chunk[at]!] === 1) return at;
  return -1;
}
