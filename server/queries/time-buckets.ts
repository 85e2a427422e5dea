/** Time cut into buckets of one length: the axis that claims are counted along. */
import { dayOf, type Day } from '../../graph-data/schema/day.ts';

export type TimeUnit = 'month' | 'year' | 'decade' | 'century' | 'millennium';

export interface TimeBuckets {
  unit: TimeUnit;
  /** The first day of every bucket, ascending, and after them the first day that is in none. */
  starts: Int32Array;
  /** The first and the last month or year of each, in EDTF; the same text twice where a bucket is just that. */
  names: { from: string; to: string }[];
}

/** How many months are told apart at most, and how many buckets of the coarser units; millennia have no such limit. */
const MOST_MONTHS = 36;
const MOST_BUCKETS = 120;

const YEARS: [TimeUnit, number][] = [
  ['year', 1],
  ['decade', 10],
  ['century', 100],
  ['millennium', 1000],
];

/** The finest buckets from the first day to the last that are not too many to be told apart. */
export function bucketsFor(first: Day, last: Day): TimeBuckets {
  const [from, to] = [dateOf(first), dateOf(last)];
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  if (months <= MOST_MONTHS) return monthsFrom(from, months);
  for (const [unit, length] of YEARS) {
    const [start, end] = [Math.floor(from.year / length), Math.floor(to.year / length)];
    const count = end - start + 1;
    if (count <= MOST_BUCKETS || unit === 'millennium') return yearsFrom(unit, start * length, length, count);
  }
  throw new Error('There is always a unit that is coarse enough');
}

/** The bucket that a day is in; of a day before or after all of them, the one before the first or after the last. */
export function bucketOf({ starts }: TimeBuckets, day: Day): number {
  let [low, high] = [-1, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A year as EDTF writes it. */
function edtfYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

function monthsFrom({ year, month }: { year: number; month: number }, count: number): TimeBuckets {
  const starts = Int32Array.from({ length: count + 1 }, (_, index) => dayOf(year, month + index, 1));
  const names = Array.from({ length: count }, (_, index) => {
    const date = dateOf(starts[index]!);
    const name = `${edtfYear(date.year)}-${String(date.month).padStart(2, '0')}`;
    return { from: name, to: name };
  });
  return { unit: 'month', starts, names };
}

function yearsFrom(unit: TimeUnit, first: number, length: number, count: number): TimeBuckets {
  const starts = Int32Array.from({ length: count + 1 }, (_, index) => dayOf(first + index * length, 1, 1));
  const names = Array.from({ length: count }, (_, index) => {
    const year = first + index * length;
    return { from: edtfYear(year), to: edtfYear(year + length - 1) };
  });
  return { unit, starts, names };
}

function dateOf(day: Day): { year: number; month: number } {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}
