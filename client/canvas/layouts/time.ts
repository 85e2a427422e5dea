import { byId, type Guide, type LayOut, type LayoutGraph } from './laid-out.ts';

/** How much of the width the actors without a date take, with the gap to the others. */
const UNDATED_SHARE = 0.14;
/** Actors whose dates are closer than this share of the width are spread over the height together. */
const COLUMN_SHARE = 1 / 24;
/** About how many years are marked. */
const MARKS = 8;

/** From left to right by when an actor's first dated relationship began; those that have none stand apart at the left. */
export const layOutTime: LayOut = ({ nodes, edges }, { x: [left, right], y: [low, high] }) => {
  const first = firstDays(edges);
  const days = [...first.values()];
  const [begin, end] = [Math.min(...days), Math.max(...days)];
  const start = left + (right - left) * UNDATED_SHARE;
  const placeOf = (day: number) => start + ((right - start) * (day - begin)) / (end - begin || 1);
  const columns = new Map<number, typeof nodes>();
  const width = (right - left) * COLUMN_SHARE;
  for (const node of nodes) {
    const day = first.get(node.id);
    const column = day === undefined ? -1 : Math.floor((placeOf(day) - start) / width);
    columns.set(column, [...(columns.get(column) ?? []), node]);
  }
  const places = [...columns.values()].flatMap((column) =>
    column
      .toSorted((a, b) => a.y - b.y || byId(a, b))
      .map(({ id }, index) => {
        const day = first.get(id);
        const y = low + ((high - low) * (index + 0.5)) / column.length;
        return [id, { x: day === undefined ? left : placeOf(day), y }] as const;
      }),
  );
  const undated: Guide[] = columns.has(-1) ? [{ x: left, y: high, words: 'undated', line: false }] : [];
  const years = days.length > 0 ? yearsBetween(begin, end) : [];
  const marks = years.map((year) => ({ x: placeOf(dayOfYear(year)), y: high, words: `${year}`, line: true }));
  return { places: new Map(places), guides: [...undated, ...marks] };
};

/** In days since 1970. */
function firstDays(edges: LayoutGraph['edges']): Map<string, number> {
  const first = new Map<string, number>();
  for (const { source, target, since } of edges) {
    if (since === undefined) continue;
    const day = Date.parse(since) / 86_400_000;
    for (const id of [source, target]) first.set(id, Math.min(day, first.get(id) ?? Infinity));
  }
  return first;
}

/** Years that begin between two days, so many apart that they can be read. */
function yearsBetween(begin: number, end: number): number[] {
  const [from, to] = [begin, end].map((day) => new Date(day * 86_400_000).getUTCFullYear()) as [number, number];
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((each) => (to - from) / each <= MARKS) ?? 1000;
  const years: number[] = [];
  for (let year = Math.ceil((from + 1) / step) * step; year <= to; year += step) years.push(year);
  return years;
}

const dayOfYear = (year: number) => new Date(0).setUTCFullYear(year) / 86_400_000;
