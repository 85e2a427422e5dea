/** Which kinds of the vocabulary a file's words for its edges can be taken for, and what was chosen. */
import { FAMILY_WORDS } from '../../../graph-data/schema/words.ts';
import type { KindAnswer } from '../../../server/contract/records.ts';
import type { ToldKinds } from '../../../server/contract/told-kinds.ts';
import { FAMILY_LIST } from '../view.ts';

/** By word of the file, the empty one for edges that have none: the id of a kind, `<` before it where it is meant the other way round. */
export type KindChoice = Readonly<Record<string, string>>;

export interface WordRow {
  word: string;
  edges: number;
  /** Of these, those with a direction. */
  directed: number;
  /** As which kind the server took it, where that is one of the vocabulary. */
  taken: string;
  /** Whether it is the vocabulary's own word, and was chosen by nobody. */
  isKnown: boolean;
}

/** A row for each word, those of most edges first. */
export function wordRows({ words }: ToldKinds, kinds: readonly KindAnswer[]): WordRow[] {
  const known = new Set(kinds.map(({ id }) => id));
  const rows = new Map<string, WordRow>();
  for (const { word = '', directed, edges, kind, reversed, chosen } of words) {
    const row = rows.get(word) ?? { word, edges: 0, directed: 0, taken: '', isKnown: false };
    const taken = known.has(kind) ? `${reversed ? '<' : ''}${kind}` : '';
    rows.set(word, {
      ...{ word, edges: row.edges + edges, directed: row.directed + (directed ? edges : 0) },
      ...{ taken: row.taken || taken, isKnown: row.isKnown || (taken !== '' && !chosen) },
    });
  }
  return [...rows.values()].sort((a, b) => b.edges - a.edges);
}

/** What was chosen for the row's word, and else what it was taken for. A file's word may be `constructor`, which every object has. */
export const chosenKind = (choice: KindChoice, { word, taken }: Pick<WordRow, 'word' | 'taken'>): string =>
  Object.hasOwn(choice, word) ? choice[word]! : taken;

/** Kinds that say more than that there is a link. */
export const meaningful = (kinds: readonly KindAnswer[]): KindAnswer[] =>
  kinds.filter(({ family }) => family !== 'other');

const SIGNS = { '1': ' (+)', '0': '', '-1': ' (−)' };

/** The kinds as choices, by family; of those with a direction both readings, where the word's edges have one. */
export function kindOptions(kinds: readonly KindAnswer[], { directed }: WordRow) {
  return FAMILY_LIST.map((family) => ({
    group: FAMILY_WORDS[family].name,
    items: kinds
      .filter((kind) => kind.family === family && (kind.symmetric || directed > 0))
      .flatMap(({ id, reads, symmetric, sign }) => [
        { value: id, label: reads.forward + SIGNS[sign] },
        ...(symmetric ? [] : [{ value: `<${id}`, label: reads.reverse + SIGNS[sign] }]),
      ]),
  })).filter(({ items }) => items.length > 0);
}

/** As keys of a mapping; nothing where nothing was chosen. */
export function kindsMapping(choice: KindChoice) {
  const chosen = Object.entries(choice).filter(([, value]) => value !== '');
  if (chosen.length === 0) return {};
  // It is part of an address, so it is kept short.
  const kinds = chosen.map(([word, value]) => [
    word,
    value.startsWith('<') ? { kind: value.slice(1), reversed: true } : value,
  ]);
  return { kinds: Object.fromEntries(kinds) as Record<string, string | { kind: string; reversed: boolean }> };
}
