/** Which names or texts fit some words best: BM25+ (Lv and Zhai 2011) over whole words, beginnings and misspellings. */
import { MOST_EDITS } from './edit-distance.ts';
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
/** Edits a letter of the word, and where anything like it will do; words of three letters or fewer must be spelt right. */
const [EDITS, LOOSE_EDITS] = [0.25, 0.45];
const SHORTEST_FUZZY = 4;
const EXACT = 1000;

/** BM25+: how soon repeats, and how much long names, count for less; and what every match counts for at least. */
const [K, B, D] = [1.2, 0.7, 0.5];

/** How many edits away from a word, from 0, another may be to be taken for it. */
export function editsAllowed(word: string, loosely = false): number {
  if (word.length < SHORTEST_FUZZY) return 0;
  return Math.min(MOST_EDITS, Math.round(word.length * (loosely ? LOOSE_EDITS : EDITS)));
}

/**
 * The best names, one an actor; of equal ones the first. Each has all of the words, or the words run together.
 * @param exact names that are these words exactly, ascending; they come first
 */
export function rankNames(
  indexed: IndexedNames,
  words: readonly string[],
  exact: readonly number[],
  limit: number,
): RankedName[] {
  const whole = scoreTexts(indexed, indexed.words, words, { all: true });
  const run = scoreTexts(indexed, indexed.joined, [words.join('')], { all: true });
  for (const name of exact) whole[name]! += EXACT;
  return bestOf(indexed, limit, (name) => whole[name]! + run[name]!);
}

/** The best names that have some of the words. @param loosely whether words will do that are alike at best */
export function rankNamesPartly(
  indexed: IndexedNames,
  words: readonly string[],
  limit: number,
  loosely: boolean,
): RankedName[] {
  const some = scoreTexts(indexed, indexed.words, words, { all: false, loosely });
  return bestOf(indexed, limit, (name) => some[name]!);
}

/** Texts and the words in them, each text under a number from 0. */
export interface IndexedTexts extends Pick<IndexedNames, 'wordCount' | 'averageWords'> {
  readonly words: TermTable;
}

/** The numbers of the best texts that have all of the words. */
export function rankTexts(indexed: IndexedTexts, words: readonly string[], limit: number): number[] {
  const scores = scoreTexts(indexed, indexed.words, words, { all: true });
  const found: number[] = [];
  for (let text = 0; text < scores.length; text += 1) if (scores[text]! > 0) found.push(text);
  return found.sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, limit);
}

/** The score of every name or text; 0 for those that do not fit. */
function scoreTexts(
  { wordCount, averageWords }: Pick<IndexedTexts, 'wordCount' | 'averageWords'>,
  table: TermTable,
  words: readonly string[],
  { all, loosely = false }: { all: boolean; loosely?: boolean },
): Float32Array {
  const count = wordCount.length;
  const [total, best] = [new Float32Array(count), new Float32Array(count)];
  // Which word of those asked for fitted last, from 1.
  const fitted = new Uint8Array(count);
  const lengths = lengthNorms(averageWords);
  for (let word = 1; word <= words.length; word += 1) {
    matchTerms(table, words[word - 1]!, loosely, (term, weight, standing) => {
      const names = Math.min(standing, count);
      const rarity = weight * Math.log(1 + (count - names + 0.5) / (names + 0.5));
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

/**
 * Calls with each term that a word may mean, how much that counts, and in how many names or texts it stands; of a beginning, in how many any term stands that
 * begins so: that `pakistans` is rarer than `pakistan` says nothing of whoever typed `pak`. A term may come twice.
 */
function matchTerms(
  table: TermTable,
  word: string,
  loosely: boolean,
  use: (term: number, weight: number, standing: number) => void,
): void {
  const beginning = table.countBeginning(word);
  table.beginning(word, (term, following) => {
    const length = word.length + following;
    if (following === 0) use(term, 1, table.count(term));
    else use(term, (PREFIX * length) / (length + FOLLOWING * following), beginning);
  });
  const most = editsAllowed(word, loosely);
  if (most === 0) return;
  table.near(word, most, (term, edits) => {
    const length = table.lengthOf(term);
    // Who typed the beginning of a word has not misspelt a rarer one.
    if (edits > 0) use(term, (FUZZY * length) / (length + edits), Math.max(table.count(term), beginning));
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
