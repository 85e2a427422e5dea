/** The attributes of one tag by what they mean. */
import type { TagScanner } from './scan-tags.ts';

export const MEANING = {
  /** Of no concern to the graph: namespaces and where a schema is. */
  ignored: 1,
  other: 2,
  ...{ id: 3, label: 4, source: 5, target: 6, type: 7, kind: 8, weight: 9, start: 10, end: 11, startopen: 12 },
  ...{ endopen: 13, timestamp: 14, timestamps: 15, intervals: 16, for: 17, value: 18, pid: 19, x: 20, y: 21, z: 22 },
  ...{ title: 23, class: 24, mode: 25, defaultedgetype: 26, timeformat: 27 },
} as const;

const BY_NAME = new Map<string, number>([
  ...Object.entries(MEANING).filter(([name]) => name !== 'ignored' && name !== 'other'),
  // Of version 1.0 and 1.1.
  ...([['timetype', MEANING.timeformat]] as const),
]);

export class GexfTag {
  /** By meaning, the attribute's place in the tag; -1 where there is none. */
  readonly places = new Int32Array(32).fill(-1);
  /** Places of attributes that mean nothing known. */
  readonly others: number[] = [];
  #meanings = new Uint8Array(256);

  /** Reads the scanner's open tag. */
  read(scanner: TagScanner): this {
    const { count, attributes } = scanner;
    this.places.fill(-1);
    if (this.others.length > 0) this.others.length = 0;
    for (let place = 0; place < count; place += 1) {
      const meaning = this.meaningOf(scanner, attributes[place]!);
      if (meaning > MEANING.other) this.places[meaning] = place;
      else if (meaning === MEANING.other) this.others.push(place);
    }
    return this;
  }

  /** Of a name, by its number. */
  meaningOf(scanner: TagScanner, name: number): number {
    if (name < this.#meanings.length) {
      const before = this.#meanings[name]!;
      if (before !== 0) return before;
    }
    const { declares, prefix, local } = scanner.nameOf(name);
    const isIgnored = declares || prefix === 'xml' || prefix === 'xsi';
    const known = prefix === '' ? BY_NAME.get(local) : undefined;
    const meaning = isIgnored ? MEANING.ignored : (known ?? MEANING.other);
    while (name >= this.#meanings.length) {
      const old = this.#meanings;
      this.#meanings = new Uint8Array(2 * old.length);
      this.#meanings.set(old);
    }
    this.#meanings[name] = meaning;
    return meaning;
  }

  /** The value of a meaning; undefined where the tag has none. */
  text(scanner: TagScanner, meaning: number): string | undefined {
    const place = this.places[meaning]!;
    return place < 0 ? undefined : scanner.value(place);
  }
}
