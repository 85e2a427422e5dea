/** Where words stand in the names of actors; in columns, so that another thread can find out. */
import type { Actor } from '../../graph-data/schema/actor.ts';
import { foldName } from '../../graph-data/schema/fold.ts';
import { TextPacker, unpackTexts, type PackedTexts } from './packed-texts.ts';
import { TermCollector } from './term-collector.ts';
import type { TermColumns } from './term-table.ts';

/** Every name of every actor, numbered in the order of the actors. */
export interface Names {
  readonly texts: PackedTexts;
  /** Per name: the index of its actor. */
  readonly actor: Int32Array;
}

/** What of names can be worked out without their actors. */
export interface NameTables {
  readonly words: TermColumns;
  /** Names with their words run together, so that `al qaeda` and `alqaeda` meet. */
  readonly joined: TermColumns;
  /** Per name: the index of its actor. */
  readonly actor: Int32Array;
  /** Per name: how many different words it has, of which more than 255 count as 255. */
  readonly wordCount: Uint8Array;
  readonly averageWords: number;
  /** Per name: see `spacingOf`. */
  readonly spacing: Int32Array;
}

/** Takes the names of actors down, one actor after another. */
export class NameCollector {
  readonly #texts = new TextPacker();
  readonly #actor: number[] = [];

  add({ names }: Actor, index: number): void {
    for (const { value } of names) {
      this.#texts.add(value);
      this.#actor.push(index);
    }
  }

  finish(): Names {
    return { texts: this.#texts.finish(), actor: Int32Array.from(this.#actor) };
  }
}

/** Takes about 7 s and 150 MB for a million names. */
export function indexNames({ texts, actor }: Names): NameTables {
  const [words, joined] = [new TermCollector(), new TermCollector()];
  const [wordCount, spacing] = [new Uint8Array(actor.length), new Int32Array(actor.length)];
  let [name, all] = [0, 0];
  for (const value of unpackTexts(texts)) {
    const folded = foldName(value);
    const own = new Set(folded.split(' '));
    if (folded !== '') {
      for (const word of own) words.add(word, name);
      joined.add(folded.replaceAll(' ', ''), name);
    }
    wordCount[name] = Math.min(own.size, 255);
    spacing[name] = spacingOf(folded);
    all += wordCount[name]!;
    name += 1;
  }
  return {
    ...{ words: words.finish(), joined: joined.finish() },
    ...{ actor, wordCount, averageWords: all / Math.max(1, name), spacing },
  };
}

/** Tells names of the same letters apart that have their spaces elsewhere. */
export function spacingOf(folded: string): number {
  let mixed = 0;
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) mixed = (Math.imul(mixed, 31) + at) | 0;
  return mixed;
}
