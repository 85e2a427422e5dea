/** A file's own words for its edges as kinds. */
import { VOCABULARY, type Kind } from '../../../graph-data/schema/vocabulary.ts';
import { ACTOR_TYPES } from '../../../graph-data/schema/actor-types.ts';
import { FileError } from '../file-error.ts';
import type { ToldKinds } from '../../contract/told-kinds.ts';
import type { ChosenKind } from '../csv/mapping.ts';
import { quote, type GraphTable } from '../table/graph-table.ts';
import { cut, FreeIds, oneLine, slug } from './text.ts';

/** What directed edges are of whose kind the file does not tell. */
const LINKED = 'linked_to';
const MOST = 65_000;
/** Words that are told of; a file may have as many as edges. */
const MOST_TOLD = 200;

interface CodingOptions {
  fileName: string;
  /** The names of the edges' attributes. */
  qualifiers: string[];
  chosen?: Readonly<Record<string, ChosenKind>> | undefined;
}

export interface CodedKinds {
  /** The base vocabulary and those of the file. */
  kinds: Kind[];
  own: Kind[];
  /** The index of the kind of an edge. */
  ofEdge(edge: number): number;
  /** What whoever brings the file in took an edge's word for; undefined where it stands as the file has it. */
  choiceOf(edge: number): KindChoice | undefined;
  told: ToldKinds;
}

/** A word of the file that a person took for a kind of the vocabulary. */
export interface KindChoice {
  /** Undefined for edges to which the file gives no kind. */
  word: string | undefined;
  directed: boolean;
  /** The kind is meant from the target to the source. */
  reversed: boolean;
}

/** @throws {FileError} where a file has more different words than there can be kinds */
export function codeKinds(table: GraphTable, options: CodingOptions): CodedKinds {
  const { edges } = table;
  const finder = new KindFinder(options);
  const known = new Map<number, FoundKind>();
  const words = edges.kind.values;
  const find = (edge: number): FoundKind => {
    const [word, directed] = [edges.kind.at(edge), edges.directed(edge)];
    const key = 2 * word + Number(directed);
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = finder.find(words[word], directed, edges.line(edge))));
    return found;
  };
  for (let edge = 0; edge < edges.count; edge += 1) find(edge).edges += 1;
  tellChoices(table, [...known.values()], options);
  return {
    kinds: [...VOCABULARY, ...finder.own],
    own: finder.own,
    ofEdge: (edge) => find(edge).index,
    choiceOf: (edge) => find(edge).choice,
    told: toldKinds([...known.values()], [...VOCABULARY, ...finder.own]),
  };
}

interface FoundKind {
  word: string | undefined;
  directed: boolean;
  index: number;
  choice?: KindChoice;
  /** The first line on which it stands, and how many edges are of it. */
  line: number;
  edges: number;
}

/**
 * A word that was chosen to be a kind of the vocabulary is that kind, and so is one that the vocabulary has, for edges with
 * a direction where the kind has one. Every other word is a kind of the dataset's own, of which nothing is known: family
 * `other`, sign 0.
 */
class KindFinder {
  readonly own: Kind[] = [];
  readonly #free = new FreeIds();
  readonly #options: CodingOptions;

  constructor(options: CodingOptions) {
    this.#options = options;
    for (const { id } of VOCABULARY) this.#free.take(id, '_', 60);
  }

  find(word: string | undefined, directed: boolean, line: number): FoundKind {
    const found = { word, directed, line, edges: 0 };
    const asIs = VOCABULARY.findIndex(({ id, symmetric }) => id === (word ?? 'related_to') && symmetric === !directed);
    const chosen = chosenFor(word, this.#options);
    const index = chosen ? VOCABULARY.findIndex(({ id }) => id === chosen.kind) : -1;
    // Who supports whom no edge without a direction says.
    if (chosen && (directed || VOCABULARY[index]!.symmetric)) {
      const isSame = index === asIs && !chosen.reversed;
      return { ...found, index, ...(!isSame && { choice: { word, directed, reversed: chosen.reversed } }) };
    }
    return { ...found, index: asIs >= 0 ? asIs : this.#ownFor(word, directed) };
  }

  #ownFor(word: string | undefined, directed: boolean): number {
    if (this.own.length === MOST) {
      throw new FileError(
        undefined,
        `more than ${MOST} different kinds of edge; is the right column mapped to the kind?`,
      );
    }
    const wished = word === undefined ? LINKED : slug(word, '_', 50) || 'kind';
    this.own.push(kindFor(this.#free.take(wished, '_', 60), word, { directed, ...this.#options }));
    return VOCABULARY.length + this.own.length - 1;
  }
}

const chosenFor = (word: string | undefined, { chosen = {} }: CodingOptions): ChosenKind | undefined =>
  Object.hasOwn(chosen, word ?? '') ? chosen[word ?? ''] : undefined;

/** Tells what of the choices could not be followed, or loses something. */
function tellChoices({ findings }: GraphTable, found: readonly FoundKind[], options: CodingOptions): void {
  const words = new Set(found.map(({ word }) => word ?? ''));
  for (const word of Object.keys(options.chosen ?? {})) {
    if (!words.has(word)) findings.add('no-such-kind', 0, `no edge of the file is of the kind ${quote(word)}`);
  }
  for (const { word, directed, choice, line, edges } of found) {
    const chosen = chosenFor(word, options);
    if (!chosen) continue;
    const { symmetric } = VOCABULARY.find(({ id }) => id === chosen.kind)!;
    const named = quote(word ?? 'no kind');
    if (!directed && !symmetric) {
      const why = `${named} has no direction in the file, and ${chosen.kind} needs one; such edges stay as they are`;
      findings.add('kind-not-taken', line, why, edges);
    }
    if (choice && directed && symmetric) {
      const what = `${named} has a direction in the file, and ${chosen.kind} has none; it is in the statement alone`;
      findings.add('direction-not-kept', line, what, edges);
    }
  }
}

function toldKinds(found: readonly FoundKind[], kinds: readonly Kind[]): ToldKinds {
  const words = found
    .toSorted((a, b) => b.edges - a.edges)
    .map(({ word, directed, index, choice, edges }) => ({
      ...(word !== undefined && { word: cut(word, 1000) }),
      ...{ directed, edges, kind: kinds[index]!.id, chosen: choice !== undefined },
      ...(choice?.reversed === true && { reversed: true as const }),
    }));
  return { words: words.slice(0, MOST_TOLD), untold: Math.max(0, words.length - MOST_TOLD) };
}

interface About {
  directed: boolean;
  fileName: string;
  qualifiers: string[];
}

function kindFor(id: string, word: string | undefined, { directed, fileName, qualifiers }: About): Kind {
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
