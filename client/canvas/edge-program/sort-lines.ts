// Which program draws which lines, and in which order.

/** What there is to know of a line for that: whether the plain program can draw it, and whether it is looked at. */
export const [HIDDEN, PLAIN, PLAIN_LIT, RICH, RICH_LIT] = [0, 1, 2, 3, 4] as const;

/**
 * The rows, `stride` numbers each, for the plain program, which draws first, and for the one that can draw everything.
 * @param fading whether only some are looked at: these lie over all others, so the second program draws them, last
 */
export function sortLines(
  rows: Float32Array,
  stride: number,
  sorts: Uint8Array,
  fading: boolean,
): { plain: Float32Array; rich: Float32Array } {
  return {
    plain: pick(rows, stride, sorts, fading ? [[PLAIN]] : [[PLAIN, PLAIN_LIT]]),
    rich: pick(rows, stride, sorts, fading ? [[RICH], [PLAIN_LIT, RICH_LIT]] : [[RICH, RICH_LIT]]),
  };
}

/** Copies the rows of some sorts, group by group; within a group they stay in order. */
function pick(
  rows: Float32Array,
  stride: number,
  sorts: Uint8Array,
  groups: readonly (readonly number[])[],
): Float32Array {
  const all = groups.flat();
  const picked = new Float32Array(sorts.filter((sort) => all.includes(sort)).length * stride);
  let at = 0;
  for (const group of groups) {
    for (let line = 0; line < sorts.length; line += 1) {
      if (!group.includes(sorts[line]!)) continue;
      picked.set(rows.subarray(line * stride, (line + 1) * stride), at);
      at += stride;
    }
  }
  return picked;
}
