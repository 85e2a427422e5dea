/** The tags of XML: their names, their attributes, and whether those that open and those that close agree. */
import {
  AMP,
  APOSTROPHE,
  CR,
  EQUALS,
  GT,
  LF,
  LT,
  NAME,
  QUOTE,
  SLASH,
  SPACE,
  utf8Length,
  VALUE_STOP,
} from './scan-chars.ts';
import { ENCODING_HINT, ScanBuffer } from './scan-buffer.ts';
import type { Limits } from './scan-limits.ts';
import { ScanNames, type XmlName } from './scan-names.ts';
import { ScanNamespaces } from './scan-namespaces.ts';
import { resolveReferences } from './scan-references.ts';

export interface XmlHandler {
  /** An element starts; its name and attributes stand in the scanner until this returns. */
  open(scanner: TagScanner): void;
  /** The element at the scanner's depth ends; the scanner has its name. */
  close(scanner: TagScanner): void;
  /** A part of the text within the element at the scanner's depth. */
  text(bytes: Uint8Array, start: number, end: number): void;
  instruction(target: string, text: string, line: number): void;
}

/** Names for which the scan remembers what came next. */
const EXPECTED = 1 << 10;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export class TagScanner extends ScanBuffer {
  /** How many elements are open. */
  depth = 0;
  /** Number of the tag's name. */
  name = 0;
  /** The attributes of the open tag: numbers of their names, and where their values are in `bytes`. */
  count = 0;
  attributes = new Int32Array(64);
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  readonly names = new ScanNames();
  readonly namespaces = new ScanNamespaces();

  protected readonly handler: XmlHandler;
  protected readonly limits: Limits;
  /** By depth, the name of the element that is open there. */
  protected readonly openNames: Int32Array;
  protected hasRoot = false;
  protected isAtStart = true;
  /** By name, the tag that last had it as an attribute. */
  #seen = new Int32Array(256);
  #tags = 0;
  #flags = new Uint8Array(64);
  #nameEnd = 0;
  #lastOpened = 0;
  /** By the tag before, the tag to expect; by tag and place, the attribute. */
  readonly #expectedTag = new Int32Array(EXPECTED);
  readonly #expected = new Int32Array(EXPECTED << 4);

  constructor(handler: XmlHandler, limits: Limits) {
    super();
    this.handler = handler;
    this.limits = limits;
    this.openNames = new Int32Array(limits.depth + 1);
  }

  nameOf(name: number): XmlName {
    return this.names.names[name]!;
  }

  /** The value of one of the open tag's attributes, by its place among them. */
  value(index: number): string {
    return decoder.decode(this.bytes.subarray(this.starts[index], this.ends[index]));
  }

  /**
   * Long, for it is the loop that a large file spends its time in: it makes no call a byte, and none a value but for what is
   * rare. Nothing is changed before the whole tag is there.
   */
  protected openingTag(at: number): number {
    const { bytes, names } = this;
    const end = this.to;
    let line = this.line;
    let from = at + 1;
    let byte = 0;
    const name = this.#nameAt(from, this.#expectedTag[this.#lastOpened]!, line);
    let to = this.#nameEnd;
    if (to >= end) return this.#cutOff(at, from);
    if (to === from) this.fail('"<" is followed by no name; write &lt; for the sign itself');
    this.#expectedTag[this.#lastOpened] = name;
    this.#lastOpened = name & (EXPECTED - 1);
    const expected = (name & (EXPECTED - 1)) << 4;
    const tag = ++this.#tags;
    let count = 0;
    let declares = 0;
    let flagged = false;
    for (;;) {
      const gap = to;
      while (SPACE[(byte = bytes[to]!)] === 1) {
        if (byte === LF || (byte === CR && bytes[to + 1] !== LF)) line += 1;
        to += 1;
      }
      if (byte === GT) break;
      if (to >= end) return this.#cutOff(at, at);
      if (byte === SLASH) {
        if (to + 1 >= end) return -1;
        if (bytes[to + 1] !== GT) this.fail(`"/" is not followed by ">" in <${names.names[name]!.text}>`, line);
        break;
      }
      from = to;
      const place = expected | (count & 15);
      const attribute = this.#nameAt(from, this.#expected[place]!, line);
      to = this.#nameEnd;
      byte = bytes[to]!;
      if (to >= end) return this.#cutOff(at, from);
      if (to === from) this.fail(`${this.character(to)} cannot stand in <${names.names[name]!.text}>`, line);
      if (gap === from) this.fail(`there is no space between two attributes of <${names.names[name]!.text}>`, line);
      this.#expected[place] = attribute;
      if (byte !== EQUALS) {
        while (SPACE[(byte = bytes[to]!)] === 1) {
          if (byte === LF || (byte === CR && bytes[to + 1] !== LF)) line += 1;
          to += 1;
        }
        if (to >= end) return this.#cutOff(at, from);
        if (byte !== EQUALS) this.fail(`attribute ${names.names[attribute]!.text} has no value`, line);
      }
      to += 1;
      while (SPACE[(byte = bytes[to]!)] === 1) {
        if (byte === LF || (byte === CR && bytes[to + 1] !== LF)) line += 1;
        to += 1;
      }
      if (to >= end) return this.#cutOff(at, from);
      const mark = byte;
      if (mark !== QUOTE && mark !== APOSTROPHE) {
        this.fail(`the value of attribute ${names.names[attribute]!.text} is not in quotes`, line);
      }
      from = to += 1;
      let flag = 0;
      for (;;) {
        while (VALUE_STOP[(byte = bytes[to]!)] === 0) to += 1;
        if (byte === mark) break;
        if (to >= end) return this.#cutOff(at, from);
        if (byte >= 0x80) {
          const length = utf8Length(bytes, to, end);
          if (length === 0) return this.#cutOff(at, from);
          if (length < 0) this.fail(`${this.character(to)} is not valid UTF-8; ${ENCODING_HINT}`, line);
          to += length;
          continue;
        }
        if (byte === LT) this.fail(`"<" stands in attribute ${names.names[attribute]!.text}; write &lt;`, line);
        if (byte < 32) {
          if (SPACE[byte] === 0) this.fail(`${this.character(to)} is not allowed in XML; take it out`, line);
          if (byte === LF || (byte === CR && bytes[to + 1] !== LF)) line += 1;
          flag = 1;
        } else if (byte === AMP) flag = 1;
        to += 1;
      }
      if (to - from > this.limits.text) this.#tooLong(line);
      if (count === this.attributes.length) this.#moreAttributes();
      if (attribute >= this.#seen.length) this.#moreNames();
      if (this.#seen[attribute] === tag) {
        this.fail(
          `attribute ${names.names[attribute]!.text} stands twice in <${names.names[name]!.text}>; leave one`,
          line,
        );
      }
      this.#seen[attribute] = tag;
      this.attributes[count] = attribute;
      this.starts[count] = from;
      this.ends[count] = to;
      this.#flags[count] = flag;
      if (flag === 1) flagged = true;
      declares += names.declares[attribute]!;
      count += 1;
      to += 1;
    }
    if (flagged) this.#resolve(count);
    this.count = count;
    this.name = name;
    this.#enterElement(declares > 0);
    this.line = line;
    if (byte === GT) return to + 1;
    this.#leaveElement();
    return to + 2;
  }

  protected closingTag(at: number): number {
    const { bytes } = this;
    const from = at + 2;
    let byte = 0;
    let line = this.line;
    const name = this.#nameAt(from, this.openNames[this.depth]!, line);
    let to = this.#nameEnd;
    if (to >= this.to) return this.#cutOff(at, from);
    if (to === from) this.fail('"</" is followed by no name');
    while (SPACE[(byte = bytes[to]!)] === 1) {
      if (byte === LF || (byte === CR && bytes[to + 1] !== LF)) line += 1;
      to += 1;
    }
    if (to >= this.to) return -1;
    if (byte !== GT) this.fail(`${this.character(to)} cannot stand in </${this.nameOf(name).text}>`, line);
    if (this.depth === 0) this.fail(`</${this.nameOf(name).text}> closes what was never opened`);
    const open = this.openNames[this.depth]!;
    if (open !== name) {
      this.fail(`</${this.nameOf(name).text}> stands where </${this.nameOf(open).text}> was to come`);
    }
    this.#leaveElement();
    this.line = line;
    return to + 1;
  }

  /**
   * The number of the name that stands there, and in `#nameEnd` where it ends. A file says the same again and again, so what
   * came in that place before is tried first. A name that is cut off has no number.
   */
  #nameAt(from: number, expected: number, line: number): number {
    const { bytes, names } = this;
    const to = names.matches(expected, bytes, from);
    if (to > from && NAME[bytes[to]!] === 0) {
      this.#nameEnd = to;
      return expected;
    }
    let hash = 0;
    let end = from;
    for (let byte; NAME[(byte = bytes[end]!)] === 1; end += 1) hash = Math.imul(hash ^ byte, 0x01000193);
    this.#nameEnd = end;
    return end >= this.to || end === from ? -1 : names.find(bytes, from, end, hash, line);
  }

  #enterElement(declares: boolean): void {
    if (this.depth === 0) {
      if (this.hasRoot) this.fail(`a second root element <${this.nameOf(this.name).text}>; a file has one`);
      this.hasRoot = true;
      this.isAtStart = false;
    }
    if (this.depth >= this.limits.depth) {
      this.fail(`elements stand more than ${this.limits.depth} deep within each other; that is no graph file`);
    }
    this.depth += 1;
    this.openNames[this.depth] = this.name;
    if (declares) this.#declare();
    this.handler.open(this);
  }

  #declare(): void {
    for (let index = 0; index < this.count; index += 1) {
      const { prefix, local, declares } = this.nameOf(this.attributes[index]!);
      if (declares) this.namespaces.bind(this.depth, prefix === '' ? '' : local, this.value(index));
    }
  }

  #leaveElement(): void {
    this.name = this.openNames[this.depth]!;
    this.handler.close(this);
    if (this.namespaces.deepest === this.depth) this.namespaces.leave(this.depth);
    this.depth -= 1;
  }

  #resolve(count: number): void {
    for (let index = 0; index < count; index += 1) {
      if (this.#flags[index] === 0) continue;
      this.ends[index] = resolveReferences(this.bytes, this.starts[index]!, this.ends[index]!, true, this.line);
    }
  }

  /** Of a tag that is not all there: an error where what there is of it is too long already. */
  #cutOff(at: number, from: number): number {
    if (this.to - from > this.limits.text && from !== at) this.#tooLong(this.line);
    return -1;
  }

  #tooLong(line: number): never {
    this.fail(`an attribute is longer than ${this.limits.text} bytes; shorten it`, line);
  }

  #moreAttributes(): void {
    const larger = <A extends Int32Array | Uint8Array>(old: A, made: A) => (made.set(old), made);
    const length = 2 * this.attributes.length;
    this.attributes = larger(this.attributes, new Int32Array(length));
    this.starts = larger(this.starts, new Int32Array(length));
    this.ends = larger(this.ends, new Int32Array(length));
    this.#flags = larger(this.#flags, new Uint8Array(length));
  }

  #moreNames(): void {
    const seen = new Int32Array(2 * Math.max(this.#seen.length, this.names.names.length));
    seen.set(this.#seen);
    this.#seen = seen;
  }
}
