/** Arrays that searches use again and again: nothing is allocated or cleared for an actor that a search visits. */
import type { GraphColumns } from '../../graph/actor-graph.ts';

/** A list of whole numbers that grows and is never shrunk. */
export class IntList {
  items = new Int32Array(1024);

  /** Makes room for an item at the index. */
  reserve(index: number): Int32Array {
    if (index >= this.items.length) {
      const larger = new Int32Array(Math.max(index + 1, this.items.length * 2));
      larger.set(this.items);
      this.items = larger;
    }
    return this.items;
  }
}

/** What one side of a bidirectional search needs. */
export interface SideScratch {
  /** Per actor: generation * 64 + distance; of another generation where the actor has not been reached. */
  mark: Int32Array;
  /** Actors in the order in which they were reached. */
  queue: Int32Array;
  /** Per actor reached: the last of the hops that lead to it, in `from`, `relationship` and `next`; -1 where none does. */
  head: Int32Array;
  next: IntList;
  from: IntList;
  relationship: IntList;
}

export interface Scratch {
  generation: number;
  near: SideScratch;
  far: SideScratch;
  /** 1 where an actor is on the walk at hand, or to be avoided. */
  taken: Uint8Array;
}

/** `mark` holds a distance below this besides the generation. */
export const DISTANCES = 64;
const GENERATIONS = 2 ** 25 - 1;

const kept = new WeakMap<GraphColumns, Scratch>();

/** The scratch arrays of a graph; one search of a thread may use them at a time. */
export function scratchFor(columns: GraphColumns): Scratch {
  const actors = columns.actorType.length;
  const side = (): SideScratch => ({
    mark: new Int32Array(actors),
    queue: new Int32Array(actors),
    head: new Int32Array(actors),
    next: new IntList(),
    from: new IntList(),
    relationship: new IntList(),
  });
  let scratch = kept.get(columns);
  if (!scratch || scratch.generation >= GENERATIONS) {
    scratch = { generation: 0, near: side(), far: side(), taken: new Uint8Array(actors) };
    kept.set(columns, scratch);
  }
  return scratch;
}
