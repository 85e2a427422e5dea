/** Makes columns: typed arrays over shared memory, and adjacency from them. */
import type { Adjacency, GraphColumns } from './actor-graph.ts';

const shared = (bytes: number) => new SharedArrayBuffer(bytes);

export const int32Column = (length: number) => new Int32Array(shared(length * 4));
export const uint16Column = (length: number) => new Uint16Array(shared(length * 2));
export const uint8Column = (length: number) => new Uint8Array(shared(length));

/** Completes columns with adjacency. */
export function withAdjacency(columns: Omit<GraphColumns, 'outgoing' | 'incoming'>): GraphColumns {
  const { subject, object, actorType } = columns;
  return {
    ...columns,
    outgoing: adjacency(actorType.length, subject, object),
    incoming: adjacency(actorType.length, object, subject),
  };
}

/** Counting sort of the relationships by the actor they start from; within an actor they keep their order. */
function adjacency(actors: number, from: Int32Array, to: Int32Array): Adjacency {
  const first = int32Column(actors + 1);
  for (let index = 0; index < from.length; index += 1) first[from[index]! + 1]! += 1;
  for (let actor = 0; actor < actors; actor += 1) first[actor + 1]! += first[actor]!;
  const next = first.slice(0, actors);
  const [actor, relationship] = [int32Column(from.length), int32Column(from.length)];
  for (let index = 0; index < from.length; index += 1) {
    const entry = next[from[index]!]!++;
    actor[entry] = to[index]!;
    relationship[entry] = index;
  }
  return { first, actor, relationship };
}
