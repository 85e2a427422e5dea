import { VOCABULARY, type Kind } from '../../../graph-data/schema/vocabulary.ts';
import { FileError } from '../file-error.ts';
import { chosenFor, type ChosenKinds } from '../mapping/mapping.ts';
import { ownKind } from './own-kind.ts';
import { FreeIds, slug } from './text.ts';

/** What directed edges are of whose kind the file does not tell. */
const LINKED = 'linked_to';
const MOST = 65_000;

export interface CodingOptions {
  fileName: string;
  /** The names of the edges' attributes. */
  qualifiers: string[];
  chosen?: ChosenKinds | undefined;
}

/** A word of the file that a person took for a kind of the vocabulary. */
export interface KindChoice {
  /** Undefined for edges to which the file gives no kind. */
  word: string | undefined;
  directed: boolean;
  /** The kind is meant from the target to the source. */
  reversed: boolean;
}

/** What became of a word of the file. */
export interface FoundKind {
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
export class KindFinder {
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
    const chosen = chosenFor(word, this.#options.chosen);
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
    this.own.push(ownKind(this.#free.take(wished, '_', 60), word, { directed, ...this.#options }));
    return VOCABULARY.length + this.own.length - 1;
  }
}
