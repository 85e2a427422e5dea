/** The tags of XML: whether those that open and those that close agree, and what each prefix stands for within them. */
import { AttributeScanner } from './scan-attributes.ts';
import { GT, SLASH } from './scan-chars.ts';
import type { Limits } from './scan-limits.ts';
import { ScanNamespaces } from './scan-namespaces.ts';

export interface XmlHandler {
  /** An element starts; its name and attributes stand in the scanner until this returns. */
  open(scanner: TagScanner): void;
  /** The element at the scanner's depth ends; the scanner has its name. */
  close(scanner: TagScanner): void;
  /** A part of the text within the element at the scanner's depth. */
  text(bytes: Uint8Array, start: number, end: number): void;
  instruction(target: string, text: string, line: number): void;
}

export class TagScanner extends AttributeScanner {
  /** How many elements are open. */
  depth = 0;
  readonly namespaces = new ScanNamespaces();

  protected readonly handler: XmlHandler;
  /** By depth, the name of the element that is open there. */
  protected readonly openNames: Int32Array;
  protected hasRoot = false;
  protected isAtStart = true;
  /** By element, the shape of its closing tag. */
  readonly #ends = new Int32Array(256);

  constructor(handler: XmlHandler, limits: Limits) {
    super(limits);
    this.handler = handler;
    this.openNames = new Int32Array(limits.depth + 1);
  }

  /** @returns where the tag ends; -1 where it is not all there yet */
  protected openingTag(at: number): number {
    const to = this.tag(at);
    if (to < 0) return to;
    const isEmpty = this.bytes[to - 2] === SLASH;
    this.#enterElement();
    this.line = this.tagLine;
    if (isEmpty) this.#leaveElement();
    return to;
  }

  /** @returns where the tag ends; -1 where it is not all there yet */
  protected closingTag(at: number): number {
    const open = this.openNames[this.depth]!;
    this.tagLine = this.line;
    const known = open < this.#ends.length ? this.#ends[open]! : 0;
    let to = at + this.shapes.lengths[known]!;
    if (known !== 0 && this.depth > 0 && this.stands(known, at)) this.tagLine += this.shapes.lines[known]!;
    else {
      to = this.#newEnd(at, open);
      if (to < 0) return to;
      if (known === 0 && open < this.#ends.length) this.#ends[open] = this.shapes.learnEnd(this.bytes, at, to);
    }
    this.before = 0;
    this.#leaveElement();
    this.line = this.tagLine;
    return to;
  }

  /** A closing tag that is not written as others before it. */
  #newEnd(at: number, open: number): number {
    const { bytes } = this;
    const from = at + 2;
    const name = this.nameAt(from, open);
    let to = this.nameEnd;
    if (to >= this.to) return this.cutOff(from);
    if (to === from) this.fail('"</" is followed by no name');
    if (bytes[to] !== GT) to = this.space(to);
    if (to >= this.to) return -1;
    if (bytes[to] !== GT) this.fail(`${this.character(to)} cannot stand in </${this.nameOf(name).text}>`, this.tagLine);
    if (this.depth === 0) this.fail(`</${this.nameOf(name).text}> closes what was never opened`);
    if (open !== name) {
      this.fail(`</${this.nameOf(name).text}> stands where </${this.nameOf(open).text}> was to come`);
    }
    return to + 1;
  }

  #enterElement(): void {
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
    if (this.declares) this.#declare();
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
}
