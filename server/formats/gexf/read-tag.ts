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

/** Where a tag has its attributes. */
interface Places {
  /** By meaning, the attribute's place in the tag; -1 where there is none. */
  readonly places: Int32Array;
  /** Places of attributes that mean nothing known. */
  readonly others: number[];
  /** Whether it has a start, and no time but that and an end. */
  readonly isPlainlyDated: boolean;
}

const MEANINGS = 32;
const OTHER_TIMES = [MEANING.startopen, MEANING.endopen, MEANING.timestamp, MEANING.timestamps, MEANING.intervals];

export class GexfTag implements Places {
  places: Int32Array = new Int32Array(MEANINGS).fill(-1);
  others: number[] = [];
  isPlainlyDated = false;
  #meanings = new Uint8Array(64);
  /** By shape of a tag: nearly all tags have one, and there are few. */
  readonly #byShape: (Places | undefined)[] = [];

  /** Reads the scanner's open tag. */
  read(scanner: TagScanner): this {
    const { shape } = scanner;
    const known = this.#byShape[shape] ?? this.#placesOf(scanner);
    this.places = known.places;
    this.others = known.others;
    this.isPlainlyDated = known.isPlainlyDated;
    return this;
  }

  #placesOf(scanner: TagScanner): Places {
    const { count, attributes, shape } = scanner;
    const places = new Int32Array(MEANINGS).fill(-1);
    const others: number[] = [];
    for (let place = 0; place < count; place += 1) {
      const meaning = this.meaningOf(scanner, attributes[place]!);
      if (meaning > MEANING.other) places[meaning] = place;
      else if (meaning === MEANING.other) others.push(place);
    }
    const isPlainlyDated = places[MEANING.start]! >= 0 && OTHER_TIMES.every((meaning) => places[meaning]! < 0);
    const read = { places, others, isPlainlyDated };
    if (shape === 0) return read;
    while (this.#byShape.length <= shape) this.#byShape.push(undefined);
    this.#byShape[shape] = read;
    return read;
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
