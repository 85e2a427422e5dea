/** Points of time as GEXF writes them. Each different text is looked at once. */
import { parseEdtf } from '../../../graph-data/schema/edtf.ts';
import { BEGINNING, FOREVER, type Day } from '../../../graph-data/schema/day.ts';
import { ByteHeap } from '../table/byte-heap.ts';
import { TextPool } from '../table/text-pool.ts';
import type { WhenColumn } from '../table/when-column.ts';

/** What a text is: nothing, a date, without limit, a number that counts no days, or none of these. */
export type TimeSort = 'none' | 'date' | 'open' | 'number' | 'bad';

export interface GexfTime {
  sort: TimeSort;
  /** As it stands in the file. */
  text: string;
  /** Code of the date, or of `..`, in the column of dates; -1 otherwise. */
  date: number;
  /** Whether a time of day stood with it. */
  timed: boolean;
  earliest: Day;
  latest: Day;
}

const DATE = /^(-?\d{4,}-\d{2}-\d{2})([T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;
const INFINITE = /^[+-]?(inf|infinity)$/i;
const NUMBER = /^[+-]?(\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** Texts that are remembered: more than there are days in five centuries. Times of day may all differ. */
const MOST_KEPT = 200_000;

export class GexfTimes {
  readonly none: GexfTime = { sort: 'none', text: '', date: -1, timed: false, earliest: BEGINNING, latest: FOREVER };
  /** The code of `..`. */
  readonly open: number;
  /** Whether the file says that its times are dates, so that four digits are a year. */
  areDates = false;
  readonly #dates: WhenColumn;
  #texts = new TextPool(new ByteHeap());
  #times: GexfTime[] = [];
  /** By year, days written as nearly all times are, and the codes of their dates and one; 0 not looked at yet, -1 no day. */
  readonly #days = Array<(GexfTime | undefined)[] | undefined>(1000).fill(undefined);
  readonly #codes = Array<Int32Array | undefined>(1000).fill(undefined);

  constructor(dates: WhenColumn) {
    this.#dates = dates;
    this.open = dates.date('..');
  }

  at(bytes: Uint8Array, start: number, end: number): GexfTime {
    const key = end - start === 10 ? dayKey(bytes, start) : -1;
    if (key >= 0) return this.ofDay(key);
    if (this.#times.length > MOST_KEPT) {
      this.#texts = new TextPool(new ByteHeap());
      this.#times = [];
    }
    const code = this.#texts.intern(bytes, start, end);
    return this.#times[code] ?? (this.#times[code] = this.#parse(this.#texts.text(code)));
  }

  /** A number for a day written as `2014-08-26`, greater for a later one; -1 where it is not written so, or is no day. */
  dayAt(bytes: Uint8Array, start: number, end: number): number {
    const key = end - start === 10 ? dayKey(bytes, start) : -1;
    return key >= 0 && this.dateOfDay(key) >= 0 ? key : -1;
  }

  /** The code of its date; -1 where there is no such day. */
  dateOfDay(key: number): number {
    const codes = (this.#codes[key >>> 9] ??= new Int32Array(512));
    const code = codes[key & 511]!;
    if (code !== 0) return code < 0 ? -1 : code - 1;
    const { date } = this.ofDay(key);
    codes[key & 511] = date < 0 ? -1 : date + 1;
    return date;
  }

  ofDay(key: number): GexfTime {
    const days = (this.#days[key >>> 9] ??= Array<GexfTime | undefined>(512).fill(undefined));
    return (days[key & 511] ??= this.#parse(textOfDay(key)));
  }

  parse(text: string): GexfTime {
    return this.#parse(text);
  }

  #parse(text: string): GexfTime {
    const trimmed = text.trim();
    if (trimmed === '') return { ...this.none, text };
    if (INFINITE.test(trimmed)) return { ...this.none, sort: 'open', text, date: this.open };
    const [, day, time] = DATE.exec(trimmed) ?? [];
    if (day !== undefined) return this.#date(text, day, time !== undefined);
    const isYear = this.areDates && /^\d{4}$/.test(trimmed);
    if (NUMBER.test(trimmed) && !isYear) return { ...this.none, sort: 'number', text };
    return this.#date(text, trimmed, false);
  }

  #date(text: string, edtf: string, timed: boolean): GexfTime {
    try {
      const { start, end } = parseEdtf(edtf);
      if (end === undefined) {
        return {
          sort: 'date',
          text,
          date: this.#dates.date(edtf),
          timed,
          earliest: start.earliest,
          latest: start.latest,
        };
      }
    } catch {
      // Told of where it stands.
    }
    return { ...this.none, sort: 'bad', text };
  }
}

/** For `2014-08-26` a number with its year in the upper bits; -1 where it is not written so or may be no day. */
function dayKey(bytes: Uint8Array, start: number): number {
  if (bytes[start + 4] !== 45 || bytes[start + 7] !== 45) return -1;
  const year = 100 * digits(bytes, start) + digits(bytes, start + 2);
  const month = digits(bytes, start + 5);
  const day = digits(bytes, start + 8);
  if (!(year >= 1500 && year < 2500 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return -1;
  return ((year - 1500) << 9) | ((month - 1) * 31 + day - 1);
}

function textOfDay(key: number): string {
  const [year, day] = [1500 + (key >>> 9), key & 511];
  const two = (number: number) => String(number + 1).padStart(2, '0');
  return `${year}-${two(Math.floor(day / 31))}-${two(day % 31)}`;
}

/** Of two digits; where they are none, a number so far below 0 that no sum with it is a year. */
function digits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at]! - 48;
  const ones = bytes[at + 1]! - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -100_000;
}
