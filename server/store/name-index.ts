import type { Actor } from '../../graph-data/schema/actor.ts';
import { foldName } from '../../graph-data/schema/fold.ts';
import type { Sequence } from '../../graph-data/schema/sequence.ts';
import { marksIn, type Mark } from './matched-text.ts';
import { rankNames, rankNamesPartly, type RankedName } from './rank-names.ts';
import { TermCollector } from './term-collector.ts';
import type { TermTable } from './term-table.ts';

/** A name that fits what was typed. */
export interface NameMatch {
  actor: Actor;
  /** The name as it is written. */
  matched: string;
  /** Where it has what was typed. */
  marks: Mark[];
  /** Higher is better; only the order has a meaning. */
  score: number;
}

/** Finds actors by any of their names. */
export interface NameIndex {
  /** The actors that have exactly this name, by id; case, diacritics and punctuation do not count. */
  withName(text: string): Sequence<Actor>;
  /** The best matches, each actor once: exact before prefix before misspelt; where no name has all of the words, some. */
  search(text: string, limit: number): NameMatch[];
  /** The same, but only names that have all of the words. */
  searchAll(text: string, limit: number): NameMatch[];
  /** Names that are a little like it, for where nothing fits: some of the words, and more than misspelt. */
  near(text: string, limit: number): NameMatch[];
}

/** Every name of every actor, numbered in the order of the actors; names themselves stay with the actors. */
export interface IndexedNames {
  readonly words: TermTable;
  /** Names with their words run together, so that `al qaeda` and `alqaeda` meet. */
  readonly joined: TermTable;
  /** Per name: the index of its actor. */
  readonly actor: Int32Array;
  /** Per name: how many different words it has, of which more than 255 count as 255. */
  readonly wordCount: Uint8Array;
  readonly averageWords: number;
}

/** No name has more words that help to find it. */
const MOST_WORDS = 12;

/** Takes about 7 s and 150 MB for a million names; keeps none of the actors. */
export function buildNameIndex(actors: Sequence<Actor>): NameIndex {
  const { indexed, spacing } = indexNames(actors);

  const namesLike = (folded: string): number[] => {
    const term = indexed.joined.find(folded.replaceAll(' ', ''));
    if (term < 0) return [];
    const wanted = spacingOf(folded);
    const { first, names } = indexed.joined;
    return Array.from(names.subarray(first[term], first[term + 1])).filter((name) => spacing[name] === wanted);
  };
  const ranked = (text: string, rank: (words: string[]) => RankedName[]): NameMatch[] => {
    const words = [...new Set(foldName(text).split(' '))].slice(0, MOST_WORDS);
    if (words[0] === '') return [];
    return rank(words).map(({ name, score }) => {
      const index = indexed.actor[name]!;
      const actor = actors.at(index)!;
      const matched = actor.names[name - firstNameOf(indexed.actor, index)]!.value;
      return { actor, matched, marks: marksIn(matched, words), score: Math.round(score * 100) / 100 };
    });
  };
  const all = (words: string[], limit: number) => rankNames(indexed, words, namesLike(words.join(' ')), limit);
  const partly = (words: string[], limit: number) => rankNamesPartly(indexed, words, limit, false);
  return {
    withName: (text) => actorsAt(actors, [...new Set(namesLike(foldName(text)).map((name) => indexed.actor[name]!))]),
    search: (text, limit) =>
      ranked(text, (words) => {
        const best = all(words, limit);
        return best.length > 0 ? best : partly(words, limit);
      }),
    searchAll: (text, limit) => ranked(text, (words) => all(words, limit)),
    near: (text, limit) => ranked(text, (words) => rankNamesPartly(indexed, words, limit, true)),
  };
}

function indexNames(actors: Sequence<Actor>): { indexed: IndexedNames; spacing: Int32Array } {
  const [words, joined] = [new TermCollector(), new TermCollector()];
  const [actor, wordCount, spacing]: [number[], number[], number[]] = [[], [], []];
  let index = 0;
  for (const { names } of actors) {
    for (const { value } of names) {
      const folded = foldName(value);
      const own = new Set(folded.split(' '));
      const name = actor.push(index) - 1;
      if (folded !== '') {
        for (const word of own) words.add(word, name);
        joined.add(folded.replaceAll(' ', ''), name);
      }
      wordCount.push(Math.min(own.size, 255));
      spacing.push(spacingOf(folded));
    }
    index += 1;
  }
  const indexed = {
    averageWords: wordCount.reduce((sum, count) => sum + count, 0) / Math.max(1, wordCount.length),
    ...{ words: words.finish(), joined: joined.finish() },
    ...{ actor: Int32Array.from(actor), wordCount: Uint8Array.from(wordCount) },
  };
  return { indexed, spacing: Int32Array.from(spacing) };
}

/** Tells names of the same letters apart that have their spaces elsewhere. */
function spacingOf(folded: string): number {
  let mixed = 0;
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) mixed = (Math.imul(mixed, 31) + at) | 0;
  return mixed;
}

/** The first of the names of an actor: names of one stand together. */
function firstNameOf(actor: Int32Array, index: number): number {
  let [low, high] = [0, actor.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (actor[middle]! < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function actorsAt(actors: Sequence<Actor>, indexes: readonly number[]): Sequence<Actor> {
  return {
    length: indexes.length,
    at: (index) => (index < indexes.length ? actors.at(indexes[index]!) : undefined),
    *[Symbol.iterator]() {
      for (const index of indexes) yield actors.at(index)!;
    },
  };
}
