/** One opening tag of XML: its name and its attributes, checked, before anything is made of them. */
import { AMP, APOSTROPHE, EQUALS, GT, LT, NAME, QUOTE, SLASH, SPACE, utf8Length, VALUE_STOP } from './scan-chars.ts'; // prettier-ignore
import { ENCODING_HINT, ScanBuffer } from './scan-buffer.ts';
import type { Limits } from './scan-limits.ts';
import { ScanNames, type XmlName } from './scan-names.ts';
import { resolveReferences } from './scan-references.ts';
import { TagShapes } from './scan-shapes.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export class AttributeScanner extends ScanBuffer {
  /** Number of the tag's name. */
  name = 0;
  /** The attributes of the open tag: numbers of their names, and where their values are in `bytes`. */
  count = 0;
  attributes: Int32Array = new Int32Array(64);
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  /** Of tags with the same number, names and attributes are the same in the same order; 0 says nothing. */
  shape = 0;
  readonly names = new ScanNames();

  /** Whether the tag declares a namespace. */
  protected declares = false;
  protected readonly limits: Limits;
  protected nameEnd = 0;
  /** The shape of the tag that was opened last; 0 if an element has ended since. */
  protected before = 0;
  protected readonly shapes = new TagShapes();
  /** Of a tag of which nothing is known yet. */
  #attributes = this.attributes;
  /** Whether there is a reference or a line end in a value. */
  #isFlagged = false;
  /** By name, the tag that last had it as an attribute. */
  #seen = new Int32Array(64);
  #tags = 0;

  constructor(limits: Limits) {
    super();
    this.limits = limits;
  }

  nameOf(name: number): XmlName {
    return this.names.names[name]!;
  }

  /** The value of one of the open tag's attributes, by its place among them. */
  value(index: number): string {
    return decoder.decode(this.bytes.subarray(this.starts[index], this.ends[index]));
  }

  /** @returns where the tag ends; -1 where it is not all there yet, and then nothing has changed */
  protected tag(at: number): number {
    let to = this.#expectedTag(at);
    if (to < 0) to = this.#newTag(at);
    if (to < 0) return to;
    if (this.#isFlagged) this.#resolve();
    return to;
  }

  /**
   * A tag that is written like others before it. Long, for it is the loop that a large file spends its time in: what stands
   * between values is compared as words, values are looked through once, and there is no call for any of it.
   * @returns -1 where it has to be looked at more closely
   */
  #expectedTag(at: number): number {
    const { bytes, view, starts, ends, shapes } = this;
    const { begins, words, masks, lengths, marks, siblings, children } = shapes;
    const guess = shapes.follows[this.before]!;
    let node = guess !== 0 && this.stands(guess, at) ? guess : children[0]!;
    let isKnown = node === guess && guess !== 0;
    let to = at;
    let count = 0;
    let first = 0;
    let flagged = false;
    for (;;) {
      for (; !isKnown && node !== 0; node = siblings[node]!) {
        const last = begins[node + 1]! - 1;
        let word = begins[node]!;
        let from = to;
        for (; word < last && view.getInt32(from, true) === words[word]!; from += 4) word += 1;
        if (word === last && (view.getInt32(from, true) & masks[node]!) === words[word]!) break;
      }
      if (node === 0) return -1;
      isKnown = false;
      if (count === 0) first = node;
      to += lengths[node]!;
      const mark = marks[node]!;
      if (mark === 0) break;
      starts[count] = to;
      let byte = 0;
      for (;;) {
        while (VALUE_STOP[(byte = bytes[to]!)] === 0) to += 1;
        if (byte === mark) break;
        if (byte >= 0x80) {
          const length = utf8Length(bytes, to, this.to);
          if (length <= 0) return -1;
          to += length;
          continue;
        }
        if (byte === AMP) flagged = true;
        else if (byte !== QUOTE && byte !== APOSTROPHE) return -1;
        to += 1;
      }
      ends[count] = to;
      count += 1;
      node = children[node]!;
    }
    if (to - at > this.limits.text) return -1;
    if (first !== guess) shapes.follows[this.before] = first;
    this.before = node;
    if (this.shape !== node) {
      this.shape = node;
      this.attributes = shapes.attributes[node]!;
    }
    this.name = shapes.names[node]!;
    this.count = count;
    this.tagLine = this.line + shapes.lines[node]!;
    this.declares = false;
    this.#isFlagged = flagged;
    return to;
  }

  /** Whether the text of that node stands there. */
  protected stands(node: number, at: number): boolean {
    const { view } = this;
    const { begins, words, masks } = this.shapes;
    const last = begins[node + 1]! - 1;
    let from = at;
    for (let word = begins[node]!; word < last; word += 1, from += 4) {
      if (view.getInt32(from, true) !== words[word]!) return false;
    }
    return (view.getInt32(from, true) & masks[node]!) === words[last]!;
  }

  /** A tag of which nothing is known yet. */
  #newTag(at: number): number {
    const { bytes, names } = this;
    let from = at + 1;
    this.tagLine = this.line;
    const name = this.nameAt(from, -1);
    let to = this.nameEnd;
    if (to >= this.to) return this.cutOff(from);
    if (to === from) this.fail('"<" is followed by no name; write &lt; for the sign itself');
    this.#tags += 1;
    this.#isFlagged = false;
    let count = 0;
    for (;;) {
      const gap = to;
      to = this.space(to);
      if (bytes[to] === GT) break;
      if (to >= this.to) return -1;
      if (bytes[to] === SLASH) {
        if (to + 1 >= this.to) return -1;
        if (bytes[to + 1] === GT) break;
        this.fail(`"/" is not followed by ">" in <${names.names[name]!.text}>`, this.tagLine);
      }
      from = to;
      to = this.#attribute(from, count, name, gap === from);
      if (to < 0) return this.cutOff(from);
      count += 1;
    }
    to += bytes[to] === GT ? 1 : 2;
    this.name = name;
    this.count = count;
    this.attributes = this.#attributes;
    this.declares = this.attributes.subarray(0, count).some((attribute) => names.declares[attribute] === 1);
    this.shape = this.declares ? 0 : this.shapes.learn(bytes, at, to, this);
    this.before = this.shape;
    return to;
  }

  /** @returns where its value's closing quote has been passed; -1 where it is cut off */
  #attribute(from: number, count: number, name: number, isAdjoining: boolean): number {
    const { bytes, names } = this;
    const attribute = this.nameAt(from, -1);
    let to = this.nameEnd;
    if (to >= this.to) return -1;
    const tag = () => names.names[name]!.text;
    if (to === from) this.fail(`${this.character(to)} cannot stand in <${tag()}>`, this.tagLine);
    if (isAdjoining) this.fail(`there is no space between two attributes of <${tag()}>`, this.tagLine);
    to = this.space(to);
    if (to >= this.to) return -1;
    if (bytes[to] !== EQUALS) this.fail(`attribute ${names.names[attribute]!.text} has no value`, this.tagLine);
    to = this.space(to + 1);
    if (to >= this.to) return -1;
    const mark = bytes[to]!;
    if (mark !== QUOTE && mark !== APOSTROPHE) {
      this.fail(`the value of attribute ${names.names[attribute]!.text} is not in quotes`, this.tagLine);
    }
    if (count === this.#attributes.length) this.#moreAttributes();
    const start = to + 1;
    const end = this.#value(start, mark, attribute);
    if ((end < 0 ? this.to : end) - start > this.limits.text) this.#tooLong();
    if (end < 0) return -1;
    if (attribute >= this.#seen.length) this.#moreNames();
    if (this.#seen[attribute] === this.#tags) {
      this.fail(`attribute ${names.names[attribute]!.text} stands twice in <${tag()}>; leave one`, this.tagLine);
    }
    this.#seen[attribute] = this.#tags;
    this.#attributes[count] = attribute;
    this.starts[count] = start;
    this.ends[count] = end;
    return end + 1;
  }

  /** @returns where the closing quote is; -1 where it is not there yet */
  #value(from: number, mark: number, attribute: number): number {
    const { bytes } = this;
    let to = from;
    for (;;) {
      while (VALUE_STOP[bytes[to]!] === 0) to += 1;
      const byte = bytes[to]!;
      if (byte === mark) break;
      if (to >= this.to) return -1;
      if (byte >= 0x80) {
        const length = utf8Length(bytes, to, this.to);
        if (length === 0) return -1;
        if (length < 0) this.fail(`${this.character(to)} is not valid UTF-8; ${ENCODING_HINT}`, this.tagLine);
        to += length;
        continue;
      }
      if (byte === LT) {
        this.fail(`"<" stands in attribute ${this.nameOf(attribute).text}; write &lt;`, this.tagLine);
      }
      if (byte < 32) {
        if (SPACE[byte] === 0) this.fail(`${this.character(to)} is not allowed in XML; take it out`, this.tagLine);
        this.countLine(to);
        this.#isFlagged = true;
      } else if (byte === AMP) this.#isFlagged = true;
      to += 1;
    }
    return to;
  }

  /**
   * The number of the name that stands there, and in `nameEnd` where it ends. A name that is cut off has no number.
   * @param expected the one that is most likely; -1 none is
   */
  protected nameAt(from: number, expected: number): number {
    const { bytes, names } = this;
    const to = expected < 0 ? -1 : names.matches(expected, bytes, from);
    if (to > from && NAME[bytes[to]!] === 0) {
      this.nameEnd = to;
      return expected;
    }
    let hash = 0;
    let end = from;
    for (let byte; NAME[(byte = bytes[end]!)] === 1; end += 1) hash = Math.imul(hash ^ byte, 0x01000193);
    this.nameEnd = end;
    return end >= this.to || end === from ? -1 : names.find(bytes, from, end, hash, this.tagLine);
  }

  #resolve(): void {
    for (let index = 0; index < this.count; index += 1) {
      this.ends[index] = resolveReferences(this.bytes, this.starts[index]!, this.ends[index]!, true, this.line);
    }
  }

  /** Of a tag that is not all there: an error where what there is of it from a place on is too long already. */
  protected cutOff(from: number): number {
    if (this.to - from > this.limits.text) this.#tooLong();
    return -1;
  }

  #tooLong(): never {
    this.fail(`an attribute is longer than ${this.limits.text} bytes; shorten it`, this.tagLine);
  }

  #moreAttributes(): void {
    const larger = (old: Int32Array) => {
      const made = new Int32Array(2 * old.length);
      made.set(old);
      return made;
    };
    this.#attributes = larger(this.#attributes);
    this.starts = larger(this.starts);
    this.ends = larger(this.ends);
  }

  #moreNames(): void {
    const seen = new Int32Array(2 * Math.max(this.#seen.length, this.names.names.length));
    seen.set(this.#seen);
    this.#seen = seen;
  }
}
