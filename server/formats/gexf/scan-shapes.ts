/**
 * How the tags of a file are written, as a tree: all between two values of a tag, names, signs and blanks, is one text, and
 * texts that followed each other once are expected to do so again. A file of millions of edges has a handful of them.
 */
import { CR, LF } from './scan-chars.ts';

/** A tag that takes more of any of these is read without being learned. */
const MOST_NODES = 1000;
const MOST_BYTES = 64;
const MOST_BRANCHES = 12;
const MOST_ATTRIBUTES = 32;

/** What of the last word of a text belongs to it, by its length modulo 4. */
const MASKS = [-1, 0xff, 0xffff, 0xffffff];

/** A tag with its attributes, as the scan that takes nothing for granted has read it. */
export interface ScannedTag {
  name: number;
  count: number;
  attributes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

export class TagShapes {
  /** By node from 1, where its words begin: they end where the next node's begin. */
  readonly begins = new Int32Array(MOST_NODES + 2);
  words = new Int32Array(64);
  /** What of the last word belongs to the text. */
  readonly masks = new Int32Array(MOST_NODES + 1);
  /** In bytes. */
  readonly lengths = new Uint8Array(MOST_NODES + 1);
  /** Line ends in the text and in all before it. */
  readonly lines = new Int32Array(MOST_NODES + 1);
  /** The quote before the value that follows; 0 where the tag ends. */
  readonly marks = new Uint8Array(MOST_NODES + 1);
  /** The attribute whose value follows, or the tag, where it ends. */
  readonly names = new Int32Array(MOST_NODES + 1);
  /** The first node that may come next; of node 0, the first that may start a tag. */
  readonly children = new Int32Array(MOST_NODES + 1);
  readonly siblings = new Int32Array(MOST_NODES + 1);
  /** By the node with which one tag ended, the node with which the next started; 0 after an element's end. */
  readonly follows = new Int32Array(MOST_NODES + 1);
  /** By the node with which a tag ends, its attributes. */
  readonly attributes: Int32Array[] = [new Int32Array(0)];
  #count = 0;

  /** @returns the node with which such a tag ends; 0 where it is not learned */
  learn(bytes: Uint8Array, at: number, end: number, { name, count, attributes, starts, ends }: ScannedTag): number {
    if (count > MOST_ATTRIBUTES) return 0;
    let node = 0;
    let from = at;
    for (let index = 0; index <= count; index += 1) {
      const to = index < count ? starts[index]! : end;
      if (to - from > MOST_BYTES) return 0;
      const text = bytes.subarray(from, to);
      node =
        index < count ? this.#child(node, text, text.at(-1)!, attributes[index]!) : this.#child(node, text, 0, name);
      if (node === 0) return 0;
      from = ends[index]!;
    }
    if (this.attributes[node]!.length < count) this.attributes[node] = attributes.slice(0, count);
    return node;
  }

  /** A closing tag, under a number that none of the tree has; 0 where it is not learned. */
  learnEnd(bytes: Uint8Array, at: number, end: number): number {
    if (end - at > MOST_BYTES || this.#count === MOST_NODES) return 0;
    const text = bytes.subarray(at, end);
    return text.includes(CR) ? 0 : this.#add(text, 0);
  }

  #child(parent: number, text: Uint8Array, mark: number, name: number): number {
    let last = 0;
    let branches = 0;
    for (let node = this.children[parent]!; node !== 0; node = this.siblings[node]!) {
      if (this.#equals(node, text)) return node;
      last = node;
      branches += 1;
    }
    if (branches >= MOST_BRANCHES || this.#count === MOST_NODES) return 0;
    // A line may end with it, which is told by what follows.
    if (text.includes(CR)) return 0;
    const node = this.#add(text, this.lines[parent]!);
    this.marks[node] = mark;
    this.names[node] = name;
    if (last === 0) this.children[parent] = node;
    else this.siblings[last] = node;
    return node;
  }

  #equals(node: number, text: Uint8Array): boolean {
    if (this.lengths[node] !== text.length) return false;
    const begin = this.begins[node]!;
    for (let index = 0; index < text.length; index += 1) {
      if (((this.words[begin + (index >>> 2)]! >>> (8 * (index & 3))) & 0xff) !== text[index]) return false;
    }
    return true;
  }

  #add(text: Uint8Array, lines: number): number {
    const node = (this.#count += 1);
    const begin = this.begins[node]!;
    const end = begin + ((text.length + 3) >>> 2);
    if (end > this.words.length) {
      const { words } = this;
      this.words = new Int32Array(2 * end);
      this.words.set(words);
    }
    for (const [index, byte] of text.entries()) this.words[begin + (index >>> 2)]! |= byte << (8 * (index & 3));
    this.masks[node] = MASKS[text.length & 3]!;
    this.lengths[node] = text.length;
    this.lines[node] = lines + text.filter((byte) => byte === LF).length;
    this.begins[node + 1] = end;
    this.attributes.push(this.attributes[0]!);
    return node;
  }
}
