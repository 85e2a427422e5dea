import { ACTOR_TYPES } from '../../../graph-data/schema/actor-types.ts';
import type { Kind } from '../../../graph-data/schema/vocabulary.ts';
import { cut, oneLine } from './text.ts';

interface About {
  directed: boolean;
  fileName: string;
  qualifiers: string[];
}

/** A word of the file as a kind of the dataset's own, of which nothing is known: family `other`, sign 0. */
export function ownKind(id: string, word: string | undefined, { directed, fileName, qualifiers }: About): Kind {
  const said = word === undefined ? 'which gives it no kind' : `which calls it “${cut(oneLine(word), 80)}”`;
  const types = [...ACTOR_TYPES];
  return {
    ...{ id, family: 'other', sign: 0, symmetric: !directed, aspect: 'state', subjects: types, objects: types },
    reads: readsOfWord(word, directed),
    definition: cut(`${directed ? 'A directed' : 'An undirected'} edge of ${fileName}, ${said}.`, 300),
    ...{ qualifiers, statuses: [], needsEvent: false },
  };
}

/** The file's word in quotes: whether it is a verb, and which way it is meant, is for its readers to judge. */
export function readsOfWord(word: string | undefined, directed: boolean): Kind['reads'] {
  if (word === undefined) return { forward: 'is linked to', reverse: 'is linked from' };
  const shown = cut(oneLine(word), 30) || 'a kind without a word';
  return {
    forward: `“${shown}”`,
    reverse: directed ? `is at the other end of “${shown}” from` : `“${shown}”`,
  };
}
