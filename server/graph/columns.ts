/** Makes columns: typed arrays over shared memory, and adjacency from them. */
import { BEGINNING, FOREVER } from '../../graph-data/schema/day.ts';
import type { ClaimColumns, GraphColumns } from './actor-graph.ts';
import { traitsOf, type Adjacency } from './adjacency.ts';

const shared = (bytes: number) => new SharedArrayBuffer(bytes);

export const int32Column = (length: number) => new Int32Array(shared(length * 4));
export const uint16Column = (length: number) => new Uint16Array(shared(length * 2));
export const uint8Column = (length: number) => new Uint8Array(shared(length));

type Given = Omit<GraphColumns, 'adjacency' | 'confidences'>;

/** Completes columns with what is derived from them. */
export function withAdjacency(columns: Given): GraphColumns {
  return { ...columns, adjacency: adjacencyOf(columns), confidences: confidencesOf(columns.claimColumns) };
}

/** Counting sort of the relationships by their subjects and by their objects; within each they keep their order. */
function adjacencyOf(columns: Given): Adjacency {
  const { subject, object, actorType } = columns;
  const [count, rows] = [subject.length, 2 * actorType.length];
  const first = int32Column(rows + 1);
  for (let index = 0; index < count; index += 1) {
    first[2 * subject[index]! + 1]! += 1;
    first[2 * object[index]! + 2]! += 1;
  }
  for (let row = 0; row < rows; row += 1) first[row + 1]! += first[row]!;
  const next = first.slice(0, rows);
  const [entries, relationships] = [int32Column(4 * count), int32Column(2 * count)];
  for (let index = 0; index < count; index += 1) {
    const traits = traitsIn(columns, index);
    const out = next[2 * subject[index]!]!++;
    entries[2 * out] = object[index]!;
    entries[2 * out + 1] = traits;
    relationships[out] = index;
    const back = next[2 * object[index]! + 1]!++;
    entries[2 * back] = subject[index]!;
    entries[2 * back + 1] = traits;
    relationships[back] = index;
  }
  return { first, entries, relationships };
}

function traitsIn({ kind, symmetric, firstClaim, claimColumns }: Given, relationship: number): number {
  const { denies, earliestStart, latestEnd } = claimColumns;
  const [start, end] = [firstClaim[relationship]!, firstClaim[relationship + 1]!];
  let [since, until, hopKind] = [FOREVER, BEGINNING, symmetric.length];
  for (let row = start; row < end; row += 1) {
    if (denies[row] === 1) continue;
    hopKind = kind[relationship]!;
    since = Math.min(since, earliestStart[row]!);
    until = Math.max(until, latestEnd[row]!);
  }
  return traitsOf(hopKind, end - start > 1, since, until);
}

function confidencesOf({ confidence, denies }: ClaimColumns): Uint8Array {
  const seen = new Uint8Array(101);
  for (let row = 0; row < confidence.length; row += 1) if (denies[row] === 0) seen[confidence[row]!] = 1;
  return Uint8Array.from(seen.keys())
    .filter((value) => seen[value] === 1)
    .reverse();
}
