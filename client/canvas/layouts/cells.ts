/** Divides a rectangle into cells in rows, in the order given. */
import type { Box } from '../box-grid.ts';

/** What a cell is to be; lengths in any unit, y grows downwards. */
export interface Wish {
  /** Of all area, in proportion to the others'. */
  weight: number;
  least: { width: number; height: number };
}

/** Names are written from left to right: that much wider than high is best. */
const BEST_SHAPE = 1.25;
/** What a length missing from the least counts for, beside shapes. */
const MISSING = 100;

/** Of all ways to break the cells into rows, the one in which they come nearest to their share of the area and to a good shape. */
export function cellsFor(wishes: readonly Wish[], { left, right, top, bottom }: Box): Box[] {
  const [width, height] = [right - left, bottom - top];
  let best: { cost: number; cells: Box[] } = { cost: Infinity, cells: [] };
  // Each bit says whether a row ends after a cell.
  for (let breaks = 0; breaks < 2 ** (wishes.length - 1); breaks++) {
    const rows = rowsOf(wishes, breaks);
    const heights = share(height, rows.map(rowWish));
    let above = top;
    const cells = rows.flatMap((row, index) => {
      const [from, to] = [above, (above += heights[index]!)];
      const widths = share(
        width,
        row.map(({ weight, least }) => ({ weight, least: least.width })),
      );
      let before = left;
      return widths.map((each) => ({ left: before, right: (before += each), top: from, bottom: to }));
    });
    const cost = costOf(cells, wishes, width * height);
    if (cost < best.cost) best = { cost, cells };
  }
  return best.cells;
}

function rowsOf(wishes: readonly Wish[], breaks: number): Wish[][] {
  const rows: Wish[][] = [[]];
  wishes.forEach((wish, index) => {
    rows.at(-1)!.push(wish);
    if (index < wishes.length - 1 && (breaks >> index) & 1) rows.push([]);
  });
  return rows;
}

const rowWish = (row: readonly Wish[]) => ({
  weight: row.reduce((sum, { weight }) => sum + weight, 0),
  least: Math.max(...row.map(({ least }) => least.height)),
});

/** By weight, but nobody gets less than its least while there is enough for all. */
function share(total: number, parts: readonly { weight: number; least: number }[]): number[] {
  const needed = parts.reduce((sum, { least }) => sum + least, 0);
  if (needed >= total) return parts.map(({ least }) => (least * total) / needed);
  const poor = new Set<number>();
  for (;;) {
    const rich = parts.filter((_, index) => !poor.has(index));
    const weight = rich.reduce((sum, part) => sum + part.weight, 0);
    const left = total - [...poor].reduce((sum, index) => sum + parts[index]!.least, 0);
    const lengths = parts.map((part, index) => (poor.has(index) ? part.least : (left * part.weight) / weight));
    const next = lengths.findIndex((length, index) => !poor.has(index) && length < parts[index]!.least);
    if (next < 0) return lengths;
    poor.add(next);
  }
}

/** How far cells are from what was wished, those of much weight above all. */
function costOf(cells: readonly Box[], wishes: readonly Wish[], area: number): number {
  const weights = wishes.reduce((sum, { weight }) => sum + weight, 0);
  return cells.reduce((cost, { left, right, top, bottom }, index) => {
    const { weight, least } = wishes[index]!;
    const [width, height] = [right - left, bottom - top];
    const shape = Math.abs(Math.log(width / height / BEST_SHAPE));
    const crowd = Math.max(0, Math.log((area * weight) / weights / (width * height)));
    const missing = Math.max(0, least.width / width - 1.001) + Math.max(0, least.height / height - 1.001);
    return cost + (weight / weights) * (shape + 2 * crowd) + MISSING * missing;
  }, 0);
}
