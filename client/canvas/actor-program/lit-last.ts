/** The rows of an array, those that are lit behind all others, so that they are drawn over these. */
export function litLast(rows: Float32Array, stride: number, litAt: number): Float32Array {
  const sorted = new Float32Array(rows.length);
  let at = 0;
  for (const lit of [0, 1]) {
    for (let row = 0; row < rows.length; row += stride) {
      if (rows[row + litAt] !== lit) continue;
      sorted.set(rows.subarray(row, row + stride), at);
      at += stride;
    }
  }
  return sorted;
}
