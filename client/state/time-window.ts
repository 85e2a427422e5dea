/** The window that is looked at, along the buckets of the timeline; and what stepping and dragging make of it. */
import { parseEdtf, spanOf } from '../../graph-data/schema/edtf.ts';
import type { TimelineAnswer } from '../../server/contract/answers.ts';

export type Bucket = TimelineAnswer['buckets'][number];

/** The first and the last bucket of a window, by index. */
export interface TimeWindow {
  first: number;
  last: number;
}

/** Where a window lies: 0 is where the first bucket begins, 1 where it ends and the second begins. */
export interface Stretch {
  start: number;
  end: number;
}

/** The window as the filter has it; undefined where it is all of time. */
export function duringOf(buckets: readonly Bucket[], { first, last }: TimeWindow): string | undefined {
  if (first === 0 && last === buckets.length - 1) return undefined;
  const [{ from }, { to }] = [buckets[first]!, buckets[last]!];
  return from === to ? from : `${from}/${to}`;
}

/** Where a filter's time lies, to the day; undefined where there is none, or none that can be read. */
export function stretchOf(buckets: readonly Bucket[], during: string | undefined): Stretch | undefined {
  if (during === undefined || buckets.length === 0) return undefined;
  try {
    const { first, last } = spanOf(parseEdtf(during));
    return { start: placeOf(buckets, first), end: placeOf(buckets, last + 1) };
  } catch {
    return undefined;
  }
}

/** The buckets that a stretch touches; all of them where there is none. */
export function windowOf(buckets: readonly Bucket[], stretch: Stretch | undefined): TimeWindow {
  const most = buckets.length - 1;
  if (!stretch) return { first: 0, last: most };
  const first = Math.min(most, Math.floor(stretch.start));
  return { first, last: Math.max(first, Math.ceil(stretch.end) - 1) };
}

/** A window with one edge set to a bucket; the other edge stays, and is never passed. */
export function moveEdge(window: TimeWindow, edge: keyof TimeWindow, to: number, count: number): TimeWindow {
  if (edge === 'first') return { ...window, first: clamp(to, 0, window.last) };
  return { ...window, last: clamp(to, window.first, count - 1) };
}

/** A window of the same length, later by a number of buckets, as far as there is room. */
export function moveWindow({ first, last }: TimeWindow, by: number, count: number): TimeWindow {
  const step = clamp(by, -first, count - 1 - last);
  return { first: first + step, last: last + step };
}

/** What play shows next: the first bucket where all was shown, the window a step later, and at the end nothing. */
export function nextWindow(window: TimeWindow, count: number): TimeWindow | undefined {
  if (window.first === 0 && window.last === count - 1) return { first: 0, last: 0 };
  return window.last === count - 1 ? undefined : moveWindow(window, 1, count);
}

/**
 * The window a step later or earlier; from all of time, its first or its last bucket. Undefined where there is no further step.
 */
export function stepWindow(window: TimeWindow, by: 1 | -1, count: number): TimeWindow | undefined {
  const isAll = window.first === 0 && window.last === count - 1;
  if (isAll) return by > 0 ? { first: 0, last: 0 } : { first: count - 1, last: count - 1 };
  const next = moveWindow(window, by, count);
  return next.first === window.first ? undefined : next;
}

/** Two windows to begin a comparison with. */
export interface WindowPair {
  during: TimeWindow;
  against: TimeWindow;
}

/**
 * What to compare a window with: as much time right before it, or after it where there is more; of all of time, its first
 * half with its second.
 */
export function besideWindow({ first, last }: TimeWindow, count: number): WindowPair {
  const during = { first, last };
  const length = last - first + 1;
  const after = count - 1 - last;
  if (first === 0 && after === 0) {
    const middle = Math.ceil(count / 2);
    return { during: { first: middle, last: count - 1 }, against: { first: 0, last: middle - 1 } };
  }
  return first >= Math.min(length, after)
    ? { during, against: { first: Math.max(0, first - length), last: first - 1 } }
    : { during, against: { first: last + 1, last: Math.min(count - 1, last + length) } };
}

/** What lies in none of these stretches, of as many buckets. */
export function outsideOf(stretches: readonly Stretch[], count: number): Stretch[] {
  const gaps: Stretch[] = [];
  let reached = 0;
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    if (start > reached) gaps.push({ start: reached, end: start });
    reached = Math.max(reached, end);
  }
  return reached < count ? [...gaps, { start: reached, end: count }] : gaps;
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

function placeOf(buckets: readonly Bucket[], day: number): number {
  const index = buckets.findIndex(({ to }) => spanOf(parseEdtf(to)).last >= day);
  if (index < 0) return buckets.length;
  const { first, last } = spanOf(parseEdtf(`${buckets[index]!.from}/${buckets[index]!.to}`));
  return Math.max(0, index + (day - first) / (last + 1 - first));
}
