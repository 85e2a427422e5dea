/** Time laid out along a line, in whole years. Times are milliseconds as `Date` counts them. */

/** From one time to another; infinite where it has no limit. */
export type Stretch = readonly [from: number, to: number];

export interface TimeScale {
  from: number;
  to: number;
  /** The years that are named, each with where it begins. */
  years: { year: number; place: number }[];
}

/** How many years are named at most. */
const MOST_YEARS = 5;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** The whole years that some times fall into; undefined where none of the times is known. */
export function scaleFor(times: readonly number[]): TimeScale | undefined {
  const known = times.filter(Number.isFinite);
  if (known.length === 0) return undefined;
  const first = yearOf(known.reduce((least, time) => Math.min(least, time)));
  const after = yearOf(known.reduce((most, time) => Math.max(most, time))) + 1;
  const [from, to] = [beginOf(first), beginOf(after)];
  const step = STEPS.find((years) => (after - first) / years <= MOST_YEARS) ?? after - first;
  const years: TimeScale['years'] = [];
  for (let year = Math.ceil(first / step) * step; year < after; year += step) {
    years.push({ year, place: (beginOf(year) - from) / (to - from) });
  }
  return { from, to, years };
}

/** Where a stretch lies, 0 to 1, and whether it goes on beyond the scale. */
export interface Placed {
  start: number;
  end: number;
  opensBefore: boolean;
  opensAfter: boolean;
}

export function place({ from, to }: TimeScale, [begin, end]: Stretch): Placed {
  const at = (time: number) => (Math.max(from, Math.min(to, time)) - from) / (to - from);
  return { start: at(begin), end: at(end), opensBefore: begin === -Infinity, opensAfter: end === Infinity };
}

/** The union of some stretches, those that overlap as one, ascending. */
export function uniteStretches(stretches: readonly Stretch[]): Stretch[] {
  const united: [number, number][] = [];
  for (const [from, to] of stretches.toSorted((a, b) => a[0] - b[0])) {
    const before = united.at(-1);
    if (before && from <= before[1]) before[1] = Math.max(before[1], to);
    else united.push([from, to]);
  }
  return united;
}

const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `1 May 2019 to 30 June 2019`, `until 2 May 2019`; one day where it is no longer than that. */
export function stretchInWords([from, to]: Stretch): string {
  if (from === -Infinity) return to === Infinity ? 'without known limits' : `until ${words.format(to)}`;
  if (to === Infinity) return `from ${words.format(from)} on`;
  return to - from < DAY ? words.format(from) : `${words.format(from)} to ${words.format(to)}`;
}

export const DAY = 86_400_000;

const yearOf = (time: number) => new Date(time).getUTCFullYear();

function beginOf(year: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return date.getTime();
}
