/** A file's own words for its edges as kinds. */
import { VOCABULARY, type Kind } from '../../../graph-data/schema/vocabulary.ts';
import { ACTOR_TYPES } from '../../../graph-data/schema/actor-types.ts';
import { FileError } from '../file-error.ts';
import type { GraphTable } from '../table/graph-table.ts';
import { cut, FreeIds, oneLine, slug } from './text.ts';

/** What directed edges are of whose kind the file does not tell. */
const LINKED = 'linked_to';
const MOST = 65_000;

export interface CodedKinds {
  /** The base vocabulary and those of the file. */
  kinds: Kind[];
  own: Kind[];
  /** The index of the kind of an edge. */
  ofEdge(edge: number): number;
}

/**
 * A word that the vocabulary has, for edges with a direction where its kind has one, is that kind; every other word is a
 * kind of the dataset's own, of which nothing is known: family `other`, sign 0.
 * @param qualifiers the names of the edges' attributes
 * @throws {FileError} where a file has more different words than there can be kinds
 */
export function codeKinds({ edges }: GraphTable, fileName: string, qualifiers: string[]): CodedKinds {
  const own: Kind[] = [];
  const free = new FreeIds();
  for (const { id } of VOCABULARY) free.take(id, '_', 60);
  const known = new Map<number, number>();
  const words = edges.kind.values;
  const indexFor = (word: string | undefined, directed: boolean): number => {
    const same = VOCABULARY.findIndex(({ id, symmetric }) => id === (word ?? 'related_to') && symmetric === !directed);
    if (same >= 0) return same;
    if (own.length === MOST) {
      throw new FileError(
        undefined,
        `more than ${MOST} different kinds of edge; is the right column mapped to the kind?`,
      );
    }
    const wished = word === undefined ? LINKED : slug(word, '_', 50) || 'kind';
    own.push(kindFor(free.take(wished, '_', 60), word, { directed, fileName, qualifiers }));
    return VOCABULARY.length + own.length - 1;
  };
  const ofEdge = (edge: number): number => {
    const [word, directed] = [edges.kind.at(edge), edges.directed(edge)];
    const key = 2 * word + Number(directed);
    let index = known.get(key);
    if (index === undefined) known.set(key, (index = indexFor(words[word], directed)));
    return index;
  };
  for (let edge = 0; edge < edges.count; edge += 1) ofEdge(edge);
  return { kinds: [...VOCABULARY, ...own], own, ofEdge };
}

interface About {
  directed: boolean;
  fileName: string;
  qualifiers: string[];
}

function kindFor(id: string, word: string | undefined, { directed, fileName, qualifiers }: About): Kind {
  const shown = cut(oneLine(word ?? ''), 30) || 'a kind without a word';
  const said = word === undefined ? 'which gives it no kind' : `which calls it “${cut(oneLine(word), 80)}”`;
  const types = [...ACTOR_TYPES];
  return {
    ...{ id, family: 'other', sign: 0, symmetric: !directed, aspect: 'state', subjects: types, objects: types },
    reads: word === undefined ? { forward: 'is linked to', reverse: 'is linked from' } : readsFor(shown, directed),
    definition: cut(`${directed ? 'A directed' : 'An undirected'} edge of ${fileName}, ${said}.`, 300),
    ...{ qualifiers, statuses: [], needsEvent: false },
  };
}

/** The file's word in quotes: whether it is a verb, and which way it is meant, is for its readers to judge. */
const readsFor = (shown: string, directed: boolean): Kind['reads'] => ({
  forward: `“${shown}”`,
  reverse: directed ? `is at the other end of “${shown}” from` : `“${shown}”`,
});
