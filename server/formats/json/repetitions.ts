/**
 * Node-link files can have their edges twice, as `edges` and as `links`, since some programs look for the one and some for the
 * other. What stands in the second list as it stands in the first, at the same place, is no further edge.
 */
import { Int32Column } from '../table/number-column.ts';

export class Repetitions {
  #list: string | undefined;
  readonly #hashes = new Int32Column();
  /** How many elements of the second list there were. */
  #place = 0;

  isNew(list: string, text: string): boolean {
    this.#list ??= list;
    const hash = hashOf(text);
    if (list === this.#list) {
      this.#hashes.push(hash);
      return true;
    }
    const place = this.#place;
    this.#place += 1;
    return place >= this.#hashes.length || this.#hashes.at(place) !== hash;
  }
}

/** FNV-1a (Fowler, Noll, Vo) over the characters. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
