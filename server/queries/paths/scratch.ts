/** Arrays that searches use again and again: what a search has set in them is undone from what it has reached. */
import type { GraphColumns } from '../../graph/actor-graph.ts';

/** A list of whole numbers that grows and is never shrunk. */
export class IntList {
  items = new Int32Array(1024);

  /** Makes room for so many items. */
  reserve(length: number): Int32Array {
    if (length > this.items.length) {
      const larger = new Int32Array(Math.max(length, this.items.length * 2));
      larger.set(this.items);
      this.items = larger;
    }
    return this.items;
  }
}

/** What one side of a bidirectional search needs. */
export interface SideScratch {
  /** Per actor: 1 more than its distance from the centre; 0 where it has not been reached. */
  reached: Uint8Array;
  /** Actors in the order in which they were reached, and how many. */
  queue: Int32Array;
  size: number;
  /** Per actor reached: where the last of the hops that lead to it begins in `hops`; -1 where none does. */
  head: Int32Array;
  /** `HOP` items a hop: the hop to the same actor before it, where it leads, where it comes from, its entry of adjacency. */
  hops: IntList;
  /** The entries of one actor that a filter lets through. */
  chosen: IntList;
  /** Where what is only read to have it at hand goes. */
  seen: Int32Array;
}

/** How many items a hop takes. */
export const HOP = 4;

export interface Scratch {
  near: SideScratch;
  far: SideScratch;
  /** 1 where an actor is on the walk at hand, or to be avoided. */
  taken: Uint8Array;
}

const kept = new WeakMap<GraphColumns, Scratch>();

/** The scratch arrays of a graph; one search of a thread may use them at a time. */
export function scratchFor(columns: GraphColumns): Scratch {
  const actors = columns.actorType.length;
  const side = (): SideScratch => ({
    reached: new Uint8Array(actors),
    queue: new Int32Array(actors),
    size: 0,
    head: new Int32Array(actors),
    hops: new IntList(),
    chosen: new IntList(),
    seen: new Int32Array(1),
  });
  let scratch = kept.get(columns);
  if (!scratch) {
    scratch = { near: side(), far: side(), taken: new Uint8Array(actors) };
    kept.set(columns, scratch);
  }
  return scratch;
}

/** Forgets whom the last search reached. */
export function clear(side: SideScratch): void {
  const { reached, queue, size } = side;
  // Filling all of it goes so much faster than setting here and there.
  if (size > reached.length / 64) reached.fill(0);
  else for (let place = 0; place < size; place += 1) reached[queue[place]!] = 0;
  side.size = 0;
}
