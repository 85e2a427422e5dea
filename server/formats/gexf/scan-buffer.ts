/** The bytes that a scan has before it, and what every part of it needs: to fail with a line, and to look at characters. */
import { FileError } from '../file-error.ts';
import { CR, LF, SPACE, utf8Length } from './scan-chars.ts';

/** Bytes taken up before they are looked at. */
export const PIECE = 1 << 17;
/** A reader of a small file needs no more to begin with. */
const FIRST = 1 << 12;
/** Zeros after the last byte: one at which every scan stops, and as many as reading it as a word takes. */
const SLACK = 4;
export const ENCODING_HINT = 'save the file as UTF-8, or name its encoding in its first line';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export class ScanBuffer {
  /** Of the tag at hand, or of where the scan is. */
  line = 1;
  /** The line on which the tag at hand ends, as far as it is read. */
  protected tagLine = 1;
  /** What is not read yet is from `from` to `to`, and after it stands a zero, at which every scan stops. */
  bytes = new Uint8Array(FIRST);
  /** The same bytes, to be read as words. */
  protected view = new DataView(this.bytes.buffer);
  protected from = 0;
  protected to = 0;

  protected fail(message: string, line = this.line): never {
    throw new FileError(line, message);
  }

  protected take(piece: Uint8Array): void {
    if (this.to + piece.length + SLACK > this.bytes.length) {
      const pending = this.bytes.subarray(this.from, this.to);
      if (pending.length + piece.length + SLACK > this.bytes.length) {
        const larger = new Uint8Array(2 * (pending.length + piece.length + SLACK));
        larger.set(pending);
        this.bytes = larger;
        this.view = new DataView(larger.buffer);
      } else this.bytes.copyWithin(0, this.from, this.to);
      this.to -= this.from;
      this.from = 0;
    }
    this.bytes.set(piece, this.to);
    this.to += piece.length;
    this.bytes[this.to] = 0;
  }

  /** Passes white space, and counts its lines into the tag's. */
  protected space(at: number): number {
    let to = at;
    for (; SPACE[this.bytes[to]!] === 1; to += 1) this.countLine(to);
    return to;
  }

  protected countLine(at: number): void {
    const byte = this.bytes[at];
    if (byte === LF || (byte === CR && this.bytes[at + 1] !== LF)) this.tagLine += 1;
  }

  protected startsWith(at: number, text: string): boolean {
    for (let index = 0; index < text.length; index += 1) {
      if (this.bytes[at + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  protected ascii(start: number, end: number): string {
    return decoder.decode(this.bytes.subarray(start, Math.min(end, this.to)));
  }

  protected skip(at: number, stop: number, isFinal: boolean): number {
    const { bytes } = this;
    for (let to = at; to < stop; to += 1) {
      const byte = bytes[to]!;
      if (byte === LF) this.line += 1;
      else if (byte >= 0x80) {
        const length = utf8Length(bytes, to, this.to);
        if (length === 0 && !isFinal) return to;
        if (length <= 0) this.fail(`${this.character(to)} is not valid UTF-8; ${ENCODING_HINT}`);
        to += length - 1;
      } else if (byte < 32 && SPACE[byte] === 0) this.fail(`${this.character(to)} is not allowed in XML; take it out`);
    }
    return stop;
  }

  protected character(at: number): string {
    const byte = this.bytes[at]!;
    if (byte >= 32 && byte < 127) return `"${String.fromCharCode(byte)}"`;
    return `byte 0x${byte.toString(16).padStart(2, '0').toUpperCase()}`;
  }
}
