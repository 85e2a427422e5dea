/** Foreign text as records can hold it. */
import { codePointText, NOT_TEXT } from '../../../graph-data/schema/fields.ts';

const EVERY_NOT_TEXT = new RegExp(NOT_TEXT, 'gu');
const EVERY_BREAK = /[\t\n\r\u2028\u2029]+/g;

/** One line without space at its ends; what is no character for text is written out: `[U+0007]`. */
export function oneLine(text: string): string {
  return text
    .replace(EVERY_BREAK, ' ')
    .replace(EVERY_NOT_TEXT, (character) => `[${codePointText(character)}]`)
    .trim();
}

/** Text of any number of lines; what is no character for text is written out. */
export function manyLines(text: string): string {
  if (!NOT_TEXT.test(text)) return text;
  return text.replace(EVERY_NOT_TEXT, (character) =>
    /[\t\n\r]/.test(character) ? character : `[${codePointText(character)}]`,
  );
}

/** No longer than so many UTF-16 units, cut between characters, and with an ellipsis where something is cut off. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest - 1);
  // Not by a pattern: one that ends in a run of spaces is tried from each of them.
  return `${(/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept).trimEnd()}…`;
}

/** Lower-case ASCII words joined by a separator, for an id; empty where the text has none. */
export function slug(text: string, separator: '-' | '_', longest: number): string {
  return text
    .slice(0, 4 * longest)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, separator)
    .slice(0, longest)
    .replace(separator === '-' ? /^-+|-+$/g : /^[_\d]+|_+$/g, '');
}

/** For a separator and a number. */
const ROOM = 9;

/** Hands out ids: the one wished for where it is free, and else with a number behind it. */
export class FreeIds {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  take(wished: string, separator: '-' | '_', longest: number): string {
    let id = wished;
    // Long ids that differ at their ends alone share their numbers, or each would be counted up through all of them.
    const stem = wished.slice(0, longest - ROOM).replace(/[-_]+$/, '');
    for (let number = this.#next.get(stem) ?? 2; this.#taken.has(id); number += 1) {
      id = `${wished.length > longest - ROOM ? stem : wished}${separator}${number}`;
      this.#next.set(stem, number + 1);
    }
    this.#taken.add(id);
    return id;
  }
}
