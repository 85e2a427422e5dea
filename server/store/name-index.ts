import MiniSearch from 'minisearch';
import type { Actor } from '../../graph-data/schema/actor.ts';
import { foldName } from '../../graph-data/schema/fold.ts';

/** A name that fits what was typed. */
export interface NameMatch {
  actor: Actor;
  /** The name as it is written. */
  matched: string;
  /** Higher is better; only the order has a meaning. */
  score: number;
}

/** Finds actors by any of their names. */
export interface NameIndex {
  /** The actors that have exactly this name, by id; case, diacritics and punctuation do not count. */
  withName(text: string): readonly Actor[];
  /** The best matches, each actor once: exact before prefix before misspelt. */
  search(text: string, limit: number): NameMatch[];
}

interface Entry {
  id: number;
  actor: Actor;
  value: string;
  words: string;
  /** The words run together, so that `al qaeda` and `alqaeda` meet. */
  joined: string;
}

/** A misspelling counts for less than a beginning, and a beginning for less than the whole word. */
const FUZZY = {
  prefix: true,
  fuzzy: (term: string) => (term.length > 3 ? 0.25 : false),
  weights: { prefix: 0.6, fuzzy: 0.2 },
};
const EXACT = 1000;
/** No name has more words that help to find it. */
const MOST_WORDS = 12;

export function buildNameIndex(actors: readonly Actor[]): NameIndex {
  const entries = actors.flatMap((actor) => actor.names.map(({ value }) => ({ actor, value }))).map(toEntry);
  const exact = new Map<string, Actor[]>();
  for (const { words, actor } of entries) {
    const holders = exact.get(words) ?? [];
    if (!holders.includes(actor)) exact.set(words, [...holders, actor]);
  }
  const index = new MiniSearch<Entry>({ fields: ['words', 'joined'], tokenize: (text) => text.split(' ') });
  index.addAll(entries);

  const search = (text: string, limit: number) => {
    const words = [...new Set(foldName(text).split(' '))].slice(0, MOST_WORDS).join(' ');
    if (words === '') return [];
    const joined = words.replaceAll(' ', '');
    const whole = { queries: [words], fields: ['words'], combineWith: 'AND' as const, ...FUZZY };
    const run = { queries: [joined], fields: ['joined'], combineWith: 'AND' as const, ...FUZZY };
    let found = index.search({ combineWith: 'OR', queries: [whole, run] });
    if (found.length === 0) found = index.search(words, { fields: ['words'], combineWith: 'OR', ...FUZZY });
    const best = new Map<Actor, NameMatch>();
    for (const { id, score } of found) {
      const { actor, value, words: own } = entries[id as number]!;
      const match = { actor, matched: value, score: own === words ? EXACT + score : score };
      const before = best.get(actor);
      if (!before || before.score < match.score) best.set(actor, match);
    }
    return [...best.values()]
      .sort((a, b) => b.score - a.score || (a.actor.id < b.actor.id ? -1 : 1))
      .slice(0, limit)
      .map((match) => ({ ...match, score: Math.round(match.score * 100) / 100 }));
  };
  return { withName: (text) => exact.get(foldName(text)) ?? [], search };
}

function toEntry({ actor, value }: { actor: Actor; value: string }, id: number): Entry {
  const words = foldName(value);
  return { id, actor, value, words, joined: words.replaceAll(' ', '') };
}
