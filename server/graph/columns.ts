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

/**
 * Counting sort of the relationships by their subjects and by their objects; within each they keep their order. One loop does
 * one thing, since those that are wide wait for memory in more places at once than the processor can keep up with.
 */
function adjacencyOf(columns: Given): Adjacency {
  const { subject, object, actorType } = columns;
  const first = int32Column(2 * actorType.length + 1);
  for (const [side, ends] of [subject, object].entries())
    for (let index = 0; index < ends.length; index += 1) first[2 * ends[index]! + 1 + side]! += 1;
  for (let row = 1; row < first.length; row += 1) first[row]! += first[row - 1]!;
  const adjacency = { first, entries: int32Column(4 * subject.length), relationships: int32Column(2 * subject.length) };
  const [next, traits] = [first.slice(), traitsOfAll(columns)];
  enter(adjacency, 0, subject, object, traits, next);
  enter(adjacency, 1, object, subject, traits, next);
  return adjacency;
}

/** @param side 0 for the rows of subjects, 1 for those of objects */
function enter(
  { entries, relationships }: Adjacency,
  side: 0 | 1,
  ends: Int32Array,
  others: Int32Array,
  traits: Int32Array,
  next: Int32Array,
): void {
  for (let index = 0; index < ends.length; index += 1) {
    const row = 2 * ends[index]! + side;
    const entry = next[row]!;
    next[row] = entry + 1;
    entries[2 * entry] = others[index]!;
    entries[2 * entry + 1] = traits[index]!;
    relationships[entry] = index;
  }
}

function traitsOfAll({ kind, symmetric, firstClaim, claimColumns }: Given): Int32Array {
  const { denies, earliestStart, latestEnd } = claimColumns;
  const traits = new Int32Array(kind.length);
  for (let relationship = 0; relationship < kind.length; relationship += 1) {
    const start = firstClaim[relationship]!;
    const end = firstClaim[relationship + 1]!;
    let since = FOREVER;
    let until = BEGINNING;
    let hopKind = symmetric.length;
    for (let row = start; row < end; row += 1) {
      if (denies[row] === 1) continue;
      hopKind = kind[relationship]!;
      if (earliestStart[row]! < since) since = earliestStart[row]!;
      if (latestEnd[row]! > until) until = latestEnd[row]!;
    }
    traits[relationship] = traitsOf(hopKind, end - start > 1, since, until);
  }
  return traits;
}

function confidencesOf({ confidence, denies }: ClaimColumns): Uint8Array {
  const seen = new Uint8Array(101);
  for (let row = 0; row < confidence.length; row += 1) if (denies[row] === 0) seen[confidence[row]!] = 1;
  return Uint8Array.from(seen.keys())
    .filter((value) => seen[value] === 1)
    .reverse();
}
