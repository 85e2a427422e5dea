/** Which names fit some words best: BM25+ (Lv and Zhai 2011) over whole words, beginnings and misspellings. */
import type { IndexedNames } from './name-index.ts';
import type { TermTable } from './term-table.ts';

export interface RankedName {
  name: number;
  score: number;
}

/** A misspelling counts for less than a beginning, and a beginning for less than the whole word. */
const [PREFIX, FUZZY] = [0.6, 0.2];
/** How fast a beginning counts for less, the more letters follow. */
const FOLLOWING = 0.3;
/** Edits a letter of the word; words of three letters or fewer must be spelt right. */
const EDITS = 0.25;
const SHORTEST_FUZZY = 4;
const EXACT = 1000;

/** BM25+: how soon repeats, and how much long names, count for less; and what every match counts for at least. */
const [K, B, D] = [1.2, 0.7, 0.5];

/**
 * The best names, one an actor; of equal ones the first. Each has all of the words, or the words run together, or, where no
 * name does, some of the words.
 * @param exact names that are these words exactly, ascending; they come first
 */
export function rankNames(
  indexed: IndexedNames,
  words: readonly string[],
  exact: readonly number[],
  limit: number,
): RankedName[] {
  const whole = scoreNames(indexed, indexed.words, words, true);
  const run = scoreNames(indexed, indexed.joined, [words.join('')], true);
  for (const name of exact) whole[name]! += EXACT;
  const best = bestOf(indexed, limit, (name) => whole[name]! + run[name]!);
  if (best.length > 0) return best;
  const some = scoreNames(indexed, indexed.words, words, false);
  return bestOf(indexed, limit, (name) => some[name]!);
}

/** The score of every name; 0 for those that do not fit. */
function scoreNames(
  { actor, wordCount, averageWords }: IndexedNames,
  table: TermTable,
  words: readonly string[],
  all: boolean,
): Float32Array {
  const count = actor.length;
  const [total, best] = [new Float32Array(count), new Float32Array(count)];
  // Which word of those asked for fitted last, from 1.
  const fitted = new Uint8Array(count);
  const lengths = lengthNorms(averageWords);
  for (let word = 1; word <= words.length; word += 1) {
    matchTerms(table, words[word - 1]!, (term, weight) => {
      const rarity = weight * Math.log(1 + (count - table.count(term) + 0.5) / (table.count(term) + 0.5));
      for (let at = table.first[term]!; at < table.first[term + 1]!; at += 1) {
        const name = table.names[at]!;
        if (all && fitted[name]! < word - 1) continue;
        const score = rarity * lengths[wordCount[name]!]!;
        const before = fitted[name] === word ? best[name]! : 0;
        if (score <= before) continue;
        total[name]! += score - before;
        best[name] = score;
        fitted[name] = word;
      }
    });
  }
  if (all) for (let name = 0; name < count; name += 1) if (fitted[name]! < words.length) total[name] = 0;
  return total;
}

/** What the length of a name makes of a match in it, by how many words it has. */
function lengthNorms(average: number): Float64Array {
  return Float64Array.from({ length: 256 }, (_, length) => D + (K + 1) / (1 + K * (1 - B + (B * length) / average)));
}

/** Calls with each term that a word may mean and how much that counts. A term may come twice. */
function matchTerms(table: TermTable, word: string, use: (term: number, weight: number) => void): void {
  table.beginning(word, (term, following) => {
    const length = word.length + following;
    use(term, following === 0 ? 1 : (PREFIX * length) / (length + FOLLOWING * following));
  });
  if (word.length < SHORTEST_FUZZY) return;
  table.near(word, Math.round(word.length * EDITS), (term, edits) => {
    const length = table.lengthOf(term);
    if (edits > 0) use(term, (FUZZY * length) / (length + edits));
  });
}

/** The best name of each of the best actors; the names of an actor stand together. */
function bestOf({ actor }: IndexedNames, limit: number, scoreOf: (name: number) => number): RankedName[] {
  const best: RankedName[] = [];
  const put = (ranked: RankedName) => {
    let place = best.length;
    while (place > 0 && best[place - 1]!.score < ranked.score) place -= 1;
    if (place >= limit) return;
    best.splice(place, 0, ranked);
    if (best.length > limit) best.pop();
  };
  let own: RankedName = { name: -1, score: 0 };
  for (let name = 0; name < actor.length; name += 1) {
    if (name > 0 && actor[name] !== actor[name - 1]) {
      if (own.score > 0) put(own);
      own = { name: -1, score: 0 };
    }
    const score = scoreOf(name);
    if (score > own.score) own = { name, score };
  }
  if (own.score > 0) put(own);
  return best;
}
