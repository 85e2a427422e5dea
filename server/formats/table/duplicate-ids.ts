/**
 * Which rows repeat the id of an earlier one, without an index of millions of texts: a bit for each hash tells which can be
 * alike at all, and only these are compared.
 */
import type { ByteHeap } from './byte-heap.ts';
import { hashOf, TextPool } from './text-pool.ts';

/**
 * Calls back with every row whose id an earlier row has, in order, and with that row.
 * @param position of a row's id in the heap; 0 none
 */
export function findDuplicates(
  rows: number,
  position: (row: number) => number,
  heap: ByteHeap,
  found: (row: number, first: number) => void,
): void {
  const bits = Math.min(27, Math.max(10, Math.ceil(Math.log2(rows + 1)) + 4));
  const shift = 32 - bits;
  const [seen, again] = [new Uint32Array(1 << (bits - 5)), new Uint32Array(1 << (bits - 5))];
  const slot = (row: number) => heap.withBytes(position(row), hashOf) >>> shift;
  let isAny = false;
  for (let row = 0; row < rows; row += 1) {
    if (position(row) === 0) continue;
    const at = slot(row);
    const bit = 1 << (at & 31);
    if ((seen[at >>> 5]! & bit) === 0) seen[at >>> 5]! |= bit;
    else {
      again[at >>> 5]! |= bit;
      isAny = true;
    }
  }
  if (!isAny) return;
  const pool = new TextPool(heap);
  const firstRows: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    if (position(row) === 0) continue;
    const at = slot(row);
    if ((again[at >>> 5]! & (1 << (at & 31))) === 0) continue;
    const code = heap.withBytes(position(row), (bytes, start, end) => pool.intern(bytes, start, end));
    if (code < firstRows.length) found(row, firstRows[code]!);
    else firstRows.push(row);
  }
}
