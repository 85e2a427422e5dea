/**
 * XML 1.0 with namespaces, read as bytes of UTF-8 in pieces of any size. It holds one tag at a time and checks all that makes
 * a file well-formed; it declares no entities and opens no other file, whatever the file asks for.
 */
import {
  APOSTROPHE,
  BRACKET,
  CR,
  GT,
  LF,
  LT,
  QUESTION,
  QUOTE,
  SLASH,
  SPACE,
  TEXT_STOP,
  utf8Length,
} from './scan-chars.ts';
import { ENCODING_HINT, PIECE } from './scan-buffer.ts';
import { LONGEST_REFERENCE, resolveReferences } from './scan-references.ts';
import { USUAL_LIMITS, type Limits } from './scan-limits.ts';
import { TagScanner, type XmlHandler } from './scan-tags.ts';

const MARKUP = 0;
const COMMENT = 1;
const CDATA = 2;

export class XmlScanner extends TagScanner {
  /** How much has to have come before looking again: more each time, so that a long tag is not read over and over. */
  #need = 0;
  #inside = MARKUP;
  #hasDoctype = false;

  constructor(handler: XmlHandler, limits: Limits = USUAL_LIMITS) {
    super(handler, limits);
  }

  feed(chunk: Uint8Array): void {
    for (let from = 0; from < chunk.length; from += PIECE) {
      this.take(chunk.subarray(from, from + PIECE));
      if (this.to - this.from >= this.#need) this.#run(false);
    }
  }

  /** Tells that the file is at its end. */
  end(): void {
    this.#run(true);
    const pending = this.to - this.from;
    if (this.#inside === COMMENT) this.fail('the file ends within a comment; it was cut off');
    if (this.#inside === CDATA) this.fail('the file ends within a CDATA section; it was cut off');
    if (pending > 0) this.fail('the file ends within a tag or a character; it was cut off');
    if (this.depth > 0) {
      this.fail(`the file ends before <${this.nameOf(this.openNames[this.depth]!).text}> is closed; it was cut off`);
    }
    if (!this.hasRoot) this.fail('there is no element in this file; it is empty, or no XML');
  }

  #run(isFinal: boolean): void {
    let at = this.from;
    while (at < this.to) {
      let next;
      if (this.#inside !== MARKUP) next = this.#special(at, isFinal);
      else if (this.bytes[at] === LT) next = this.#markup(at);
      else next = this.#text(at, this.to, isFinal);
      if (next < 0 || next === at) break;
      at = next;
    }
    this.from = at;
    const pending = this.to - at;
    if (pending > this.limits.tag) this.fail(`a tag is longer than ${this.limits.tag} bytes; shorten its attributes`);
    this.#need = 2 * pending;
  }

  /** @returns where it ends; -1 where it is not all there yet */
  #markup(at: number): number {
    const { bytes } = this;
    if (at + 1 >= this.to) return -1;
    const byte = bytes[at + 1]!;
    if (byte === SLASH) return this.closingTag(at);
    if (byte === QUESTION) return this.#instruction(at);
    if (byte !== 33) return this.openingTag(at);
    if (this.startsWith(at, '<!--')) return this.#enter(COMMENT, at + 4);
    if (this.startsWith(at, '<![CDATA[')) {
      if (this.depth === 0) this.fail('a CDATA section stands outside the root element');
      return this.#enter(CDATA, at + 9);
    }
    if (this.startsWith(at, '<!DOCTYPE')) return this.#doctype(at);
    if (
      this.to - at < 9 &&
      ['<!--', '<![CDATA[', '<!DOCTYPE'].some((text) => text.startsWith(this.ascii(at, this.to)))
    ) {
      return -1;
    }
    return this.fail(`"${this.ascii(at, at + 9)}" starts nothing that XML knows; take it out`);
  }

  #enter(inside: number, at: number): number {
    this.#inside = inside;
    this.isAtStart = false;
    return at;
  }

  /** @param end of the text at hand; within a CDATA section it is the section's @returns how far it was read */
  #text(at: number, end: number, isFinal: boolean, isCdata = false): number {
    const { bytes } = this;
    this.isAtStart = false;
    const line = this.line;
    let to = at;
    let flagged = false;
    let byte = 0;
    for (; to < end; to += 1) {
      while (TEXT_STOP[(byte = bytes[to]!)] === 0) to += 1;
      if (to >= end) break;
      if (byte === LF) this.line += 1;
      else if (byte >= 0x80) {
        const length = utf8Length(bytes, to, this.to);
        if (length === 0 && !isFinal) break;
        if (length <= 0) this.fail(`${this.character(to)} is not valid UTF-8; ${ENCODING_HINT}`);
        to += length - 1;
      } else if (byte === CR) {
        if (to + 1 >= this.to && !isFinal) break;
        if (bytes[to + 1] !== LF) this.line += 1;
        flagged = true;
      } else if (byte < 32) this.fail(`${this.character(to)} is not allowed in XML; take it out`);
      else if (isCdata) continue;
      else if (byte === LT) break;
      else if (byte === GT) {
        if (bytes[to - 1] === BRACKET && bytes[to - 2] === BRACKET && to - 2 >= at)
          this.fail('"]]>" stands in text; write ]]&gt;');
      } else {
        // A reference is resolved as a whole, so it has to be there as a whole.
        const stop = bytes.subarray(to, Math.min(end, to + LONGEST_REFERENCE)).indexOf(59);
        if (stop < 0 && end - to < LONGEST_REFERENCE && end === this.to && !isFinal) break;
        flagged = true;
      }
    }
    to = Math.min(to, end);
    // What may be the beginning of "]]>" waits for what follows.
    if (!isCdata && to === this.to && !isFinal)
      while (to > at && to > this.to - 2 && bytes[to - 1] === BRACKET) to -= 1;
    if (to > at) this.#tell(at, to, flagged, isCdata, line);
    return to;
  }

  #tell(start: number, end: number, flagged: boolean, isCdata: boolean, line: number): void {
    const { bytes } = this;
    if (this.depth === 0) {
      for (let index = start; index < end; index += 1) {
        if (bytes[index] === LF || (bytes[index] === CR && bytes[index + 1] !== LF)) line += 1;
        if (SPACE[bytes[index]!] === 1) continue;
        this.fail(`${this.character(index)} stands outside the root element; is this XML?`, line);
      }
      return;
    }
    if (!flagged) return this.handler.text(bytes, start, end);
    // In a CDATA section only line ends are changed.
    if (isCdata) {
      let to = start;
      for (let from = start; from < end; from += 1) {
        if (bytes[from] !== CR) bytes[to++] = bytes[from]!;
        else if (bytes[from + 1] !== LF) bytes[to++] = LF;
      }
      this.handler.text(bytes, start, to);
    } else this.handler.text(bytes, start, resolveReferences(bytes, start, end, false, line));
  }

  /** Within a comment or a CDATA section, which may be of any length and are not kept in one piece. */
  #special(at: number, isFinal: boolean): number {
    const { bytes } = this;
    const [first, second] = this.#inside === COMMENT ? [45, 45] : [BRACKET, BRACKET];
    let to = at;
    for (;;) {
      to = bytes.indexOf(first, to);
      if (to < 0 || to >= this.to) to = this.to;
      if (to + 2 >= this.to) break;
      if (bytes[to + 1] === second && bytes[to + 2] === GT) break;
      if (this.#inside === COMMENT && bytes[to + 1] === second) this.fail('"--" stands in a comment; take it out');
      to += 1;
    }
    const isClosed = to + 2 < this.to;
    const stop = isClosed ? to : isFinal ? this.to : Math.min(to, this.to);
    const read = this.#inside === CDATA ? this.#text(at, stop, isFinal, true) : this.skip(at, stop, isFinal);
    if (!isClosed || read < stop) return read;
    this.#inside = MARKUP;
    return stop + 3;
  }

  #instruction(at: number): number {
    const { bytes } = this;
    let to = at + 2;
    do {
      to = bytes.indexOf(GT, to);
      if (to < 0 || to >= this.to) {
        if (this.to - at > this.limits.text) this.fail(`an instruction is longer than ${this.limits.text} bytes`);
        return -1;
      }
      to += 1;
    } while (bytes[to - 2] !== QUESTION || to < at + 4);
    if (to - at > this.limits.text) this.fail(`an instruction is longer than ${this.limits.text} bytes`);
    const line = this.line;
    this.skip(at, to, true);
    const [, target = '', text = ''] = /^(\S+)\s*([^]*)$/u.exec(this.ascii(at + 2, to - 2)) ?? [];
    if (target.toLowerCase() === 'xml' && !(this.isAtStart && at === this.from && target === 'xml')) {
      this.fail('the XML declaration stands after the start of the file; move it there or take it out', line);
    }
    if (target === '') this.fail('"<?" is followed by no name', line);
    this.isAtStart = false;
    this.handler.instruction(target, text, line);
    return to;
  }

  #doctype(at: number): number {
    const { bytes } = this;
    let mark = 0;
    for (let to = at + 9; to < this.to; to += 1) {
      const byte = bytes[to]!;
      if (mark !== 0) mark = byte === mark ? 0 : mark;
      else if (byte === QUOTE || byte === APOSTROPHE) mark = byte;
      else if (byte === 91) {
        this.fail(
          'the DOCTYPE declares entities or elements of its own, which is not read; take out all from "[" to "]"',
        );
      } else if (byte === GT) {
        if (this.hasRoot || this.#hasDoctype) this.fail('a DOCTYPE stands where none can stand; take it out');
        this.#hasDoctype = true;
        this.skip(at, to, true);
        this.isAtStart = false;
        return to + 1;
      }
    }
    if (this.to - at > 10_000) this.fail('the DOCTYPE has no end');
    return -1;
  }
}
