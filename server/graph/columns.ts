/** Makes columns: typed arrays over shared memory, and adjacency from them. */
import { NO_KIND, type Adjacency, type GraphColumns } from './actor-graph.ts';

const shared = (bytes: number) => new SharedArrayBuffer(bytes);

export const int32Column = (length: number) => new Int32Array(shared(length * 4));
export const uint16Column = (length: number) => new Uint16Array(shared(length * 2));
export const uint8Column = (length: number) => new Uint8Array(shared(length));

/** Completes columns with adjacency. */
export function withAdjacency(columns: Omit<GraphColumns, 'adjacency'>): GraphColumns {
  return { ...columns, adjacency: adjacencyOf(columns) };
}

/** Counting sort of the relationships by their subjects and by their objects; within each they keep their order. */
function adjacencyOf(columns: Omit<GraphColumns, 'adjacency'>): Adjacency {
  const { subject, object, actorType } = columns;
  const [count, rows] = [subject.length, 2 * actorType.length];
  const first = int32Column(rows + 1);
  for (let index = 0; index < count; index += 1) {
    first[2 * subject[index]! + 1]! += 1;
    first[2 * object[index]! + 2]! += 1;
  }
  for (let row = 0; row < rows; row += 1) first[row + 1]! += first[row]!;
  const next = first.slice(0, rows);
  const [actor, relationship] = [int32Column(2 * count), int32Column(2 * count)];
  const kind = uint16Column(2 * count);
  for (let index = 0; index < count; index += 1) {
    const hopKind = isAsserted(columns, index) ? columns.kind[index]! : NO_KIND;
    const out = next[2 * subject[index]!]!++;
    actor[out] = object[index]!;
    relationship[out] = index;
    kind[out] = hopKind;
    const back = next[2 * object[index]! + 1]!++;
    actor[back] = subject[index]!;
    relationship[back] = index;
    kind[back] = hopKind;
  }
  return { first, actor, relationship, kind };
}

function isAsserted({ firstClaim, claimColumns }: Omit<GraphColumns, 'adjacency'>, relationship: number): boolean {
  const end = firstClaim[relationship + 1]!;
  for (let row = firstClaim[relationship]!; row < end; row += 1) if (claimColumns.denies[row] === 0) return true;
  return false;
}
