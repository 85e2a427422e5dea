import { columnsOfTerms, type TermColumns } from './term-table.ts';

/** Gathers the words of numbered names, and makes the columns of a table of them. */
export class TermCollector {
  private readonly codes = new Map<string, number>();
  private readonly terms: string[] = [];
  /** Two items each time that a word stands in a name: the word's code and the name. */
  private pairs = new Int32Array(1024);
  private used = 0;

  /** Names come in ascending order, and a word of theirs once. */
  add(term: string, name: number): void {
    let code = this.codes.get(term);
    if (code === undefined) {
      code = this.terms.push(term) - 1;
      this.codes.set(term, code);
    }
    if (this.used === this.pairs.length) {
      const longer = new Int32Array(this.used * 2);
      longer.set(this.pairs);
      this.pairs = longer;
    }
    this.pairs[this.used++] = code;
    this.pairs[this.used++] = name;
  }

  finish(): TermColumns {
    const { codes, pairs, used } = this;
    // Without a comparison of our own, which takes several times as long.
    const terms = this.terms.toSorted();
    const placeOf = new Int32Array(terms.length);
    for (const [place, term] of terms.entries()) placeOf[codes.get(term)!] = place;
    const first = new Int32Array(terms.length + 1);
    for (let at = 0; at < used; at += 2) first[placeOf[pairs[at]!]! + 1]! += 1;
    for (let place = 0; place < terms.length; place += 1) first[place + 1]! += first[place]!;
    const next = first.slice(0, terms.length);
    const names = new Int32Array(used / 2);
    for (let at = 0; at < used; at += 2) names[next[placeOf[pairs[at]!]!]!++] = pairs[at + 1]!;
    return columnsOfTerms(terms, first, names);
  }
}
