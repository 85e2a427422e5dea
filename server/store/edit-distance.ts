/** Where a text of UTF-16 code units lies in an array: from `start` to before `end`. */
export interface TextPart {
  readonly units: Uint16Array;
  readonly start: number;
  readonly end: number;
}

/** More than this is never asked for, so that rows need no more room. */
export const MOST_EDITS = 3;

const LONGEST = 2 * MOST_EDITS + 3;
const [rowA, rowB] = [new Uint8Array(LONGEST), new Uint8Array(LONGEST)];

/**
 * How many letters must be put in, taken out or replaced to make one text of the other (Levenshtein 1966), counted in the
 * diagonals that can matter (Ukkonen 1985); `most + 1` where it is more than `most`, which is at most `MOST_EDITS`.
 */
export function editDistance(a: TextPart, b: TextPart, most: number): number {
  const [rows, columns] = [a.end - a.start, b.end - b.start];
  if (Math.abs(rows - columns) > most) return most + 1;
  const over = most + 1;
  const width = 2 * most + 1;
  // Item `k` of a row is for column `row + k - most`; the last one stays too many.
  let [before, now] = [rowA, rowB];
  for (let k = 0; k <= width; k += 1) before[k] = k < most || k === width ? over : Math.min(k - most, over);
  now[width] = over;
  for (let row = 1; row <= rows; row += 1) {
    const unit = a.units[a.start + row - 1];
    let least = over;
    for (let k = 0; k < width; k += 1) {
      const column = row + k - most;
      let edits = over;
      if (column === 0) edits = Math.min(row, over);
      else if (column > 0 && column <= columns) {
        const replaced = before[k]! + (b.units[b.start + column - 1] === unit ? 0 : 1);
        edits = Math.min(replaced, before[k + 1]! + 1, k > 0 ? now[k - 1]! + 1 : over, over);
      }
      now[k] = edits;
      if (edits < least) least = edits;
    }
    if (least === over) return over;
    [before, now] = [now, before];
    now[width] = over;
  }
  return before[columns - rows + most]!;
}
