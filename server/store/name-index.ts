import type { Actor } from '../../graph-data/schema/actor.ts';
import { foldName } from '../../graph-data/schema/fold.ts';
import type { Sequence } from '../../graph-data/schema/sequence.ts';
import { marksIn, type Mark } from './matched-text.ts';
import { spacingOf, type NameTables } from './name-tables.ts';
import { rankNames, rankNamesPartly, type RankedName } from './rank-names.ts';
import { TermTable } from './term-table.ts';

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

/** The tables, ready to be looked up in; names themselves stay with the actors. */
export interface IndexedNames extends Omit<NameTables, 'words' | 'joined'> {
  readonly words: TermTable;
  readonly joined: TermTable;
}

/** No name has more words that help to find it. */
const MOST_WORDS = 12;

/** @param tables made of the names of these actors; an actor is asked for its names again when one is found */
export function nameIndexOf(actors: Sequence<Actor>, tables: NameTables): NameIndex {
  const { spacing } = tables;
  const indexed = { ...tables, words: new TermTable(tables.words), joined: new TermTable(tables.joined) };

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
