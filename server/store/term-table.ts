import { editDistance, MOST_EDITS } from './edit-distance.ts';

/** Called with a term that fits and how many letters it is away: of those that follow a beginning, or of edits. */
export type Visit = (term: number, away: number) => void;

/** What a table of terms consists of. */
export interface TermColumns {
  /** The names of term `t` stand from `first[t]` to before `first[t + 1]`, ascending. */
  readonly first: Int32Array;
  readonly names: Int32Array;
  /** The terms one after another; term `t` stands from `starts[t]` to before `starts[t + 1]`. */
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
  /** Per term: which letters it holds, as bits that some letters share. */
  readonly letters: Int32Array;
}

/** Writes terms down, which are in order; their names as `TermColumns` has them. */
export function columnsOfTerms(terms: readonly string[], first: Int32Array, names: Int32Array): TermColumns {
  const starts = new Uint32Array(terms.length + 1);
  const letters = new Int32Array(terms.length);
  const units = new Uint16Array(terms.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const [term, text] of terms.entries()) {
    for (let index = 0; index < text.length; index += 1) units[end++] = text.charCodeAt(index);
    starts[term + 1] = end;
    letters[term] = lettersOf(units, starts[term]!, end);
  }
  return { first, names, units, starts, letters };
}

/**
 * Words, and the numbered names that they stand in; in typed arrays, so that millions need little room. Terms are indexes
 * in the order of their UTF-16 code units. Gathered by `TermCollector`.
 */
export class TermTable {
  readonly first: Int32Array;
  readonly names: Int32Array;
  readonly length: number;
  private readonly units: Uint16Array;
  private readonly starts: Uint32Array;
  private readonly letters: Int32Array;

  constructor({ first, names, units, starts, letters }: TermColumns) {
    this.first = first;
    this.names = names;
    this.length = letters.length;
    this.units = units;
    this.starts = starts;
    this.letters = letters;
  }

  /** How many names the term stands in. */
  count(term: number): number {
    return this.first[term + 1]! - this.first[term]!;
  }

  /** The term with that text, or -1. */
  find(text: string): number {
    const term = this.placeOf(unitsOf(text), false);
    return term < this.length && this.lengthOf(term) === text.length && this.compare(term, unitsOf(text)) === 0
      ? term
      : -1;
  }

  /** Visits every term that begins so, one that is no longer included. */
  beginning(text: string, visit: Visit): void {
    const wanted = unitsOf(text);
    const end = this.placeOf(wanted, true);
    for (let term = this.placeOf(wanted, false); term < end; term += 1) visit(term, this.lengthOf(term) - text.length);
  }

  /** In how many names terms stand that begin so; a name with two of them counts twice. */
  countBeginning(text: string): number {
    const wanted = unitsOf(text);
    return this.first[this.placeOf(wanted, true)]! - this.first[this.placeOf(wanted, false)]!;
  }

  /** Visits every term that is at most so many edits away. */
  near(text: string, edits: number, visit: Visit): void {
    const most = Math.min(edits, MOST_EDITS);
    const units = unitsOf(text);
    const wanted = { units, start: 0, end: units.length };
    const letters = lettersOf(units, 0, units.length);
    const { starts } = this;
    for (let term = 0; term < this.length; term += 1) {
      const [start, end] = [starts[term]!, starts[term + 1]!];
      if (Math.abs(end - start - units.length) > most) continue;
      // An edit brings at most one letter and takes at most one away.
      const own = this.letters[term]!;
      if (bitCount(own & ~letters) > most || bitCount(letters & ~own) > most) continue;
      const away = editDistance(wanted, { units: this.units, start, end }, most);
      if (away <= most) visit(term, away);
    }
  }

  lengthOf(term: number): number {
    return this.starts[term + 1]! - this.starts[term]!;
  }

  /** The first term that does not come before the text, or before whatever begins so. */
  private placeOf(text: Uint16Array, after: boolean): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = this.compare(middle, text);
      if (order < 0 || (after && order === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Below 0 where the term comes before the text, 0 where it begins with it. */
  private compare(term: number, text: Uint16Array): number {
    const start = this.starts[term]!;
    const length = this.lengthOf(term);
    for (let index = 0; index < text.length; index += 1) {
      if (index === length) return -1;
      const order = this.units[start + index]! - text[index]!;
      if (order !== 0) return order;
    }
    return 0;
  }
}

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

function lettersOf(units: Uint16Array, start: number, end: number): number {
  let letters = 0;
  for (let index = start; index < end; index += 1) letters |= 1 << (units[index]! & 31);
  return letters;
}

function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
