import type { GraphColumns } from '../../graph/actor-graph.ts';
import { KIND, SEVERAL_CLAIMS, sinceIn, untilIn } from '../../graph/adjacency.ts';
import type { Sieve } from '../../graph/sieve.ts';
import type { Meter } from './meter.ts';
import { clear, HOP, type SideScratch } from './scratch.ts';
import { FETCHED, fetchRows, sift } from './sift.ts';

/** What is the same for both balls of a search. */
export interface BallTerms {
  sieve: Sieve;
  /** Asked where the sieve leaves a doubt. */
  accepts: (relationship: number) => boolean;
  /** Whether directed relationships are walked from subject to object only. */
  forward: boolean;
  /** Whether hops are kept only where they lead one level on, as shortest walks do. */
  shortestOnly: boolean;
  /** 1 for actors that are not reached; undefined where that is none. */
  avoided: Uint8Array | undefined;
}

/** Distances beyond are held as this one; no walk is so long. */
const FURTHEST = 254;

/** How many actors are weighed at a time. */
const WEIGHED = 32;

/**
 * One side of a level-synchronous bidirectional search: every actor within so many hops of a centre, and the accepted hops
 * by which each was reached. Walks are read off these hops, so that no actor's neighbours are scanned to find the way back:
 * what a search costs does not depend on the hubs at which its two sides meet.
 */
export class Ball {
  /** How many hops it reaches. */
  depth = 0;
  /** How many actors it holds. */
  size = 0;
  /** Where the outermost level begins in the queue. */
  outermost = 0;
  /** How many entries of adjacency the next level has to look at, of as many of its actors as were weighed. */
  private nextWork = 0;
  /** Up to which place in the queue the outermost level was weighed. */
  private weighed = 0;
  private hops = 0;
  /** What to go back to from a level that was only touched. */
  private before = { outermost: 0, nextWork: 0, weighed: 0, hops: 0 };
  private readonly columns: GraphColumns;
  private readonly side: SideScratch;
  private readonly terms: BallTerms;
  private readonly meter: Meter;
  private readonly stop: number;
  private readonly onward: boolean;

  /**
   * @param stop an actor that is reached and not gone beyond: the other end
   * @param onward along the direction of travel from the centre, or against it towards the centre
   */
  constructor(
    columns: GraphColumns,
    side: SideScratch,
    meter: Meter,
    terms: BallTerms,
    centre: number,
    stop: number,
    onward: boolean,
  ) {
    this.columns = columns;
    this.side = side;
    this.meter = meter;
    this.terms = terms;
    this.stop = stop;
    this.onward = onward;
    clear(side);
    side.reached[centre] = 1;
    side.head[centre] = -1;
    side.queue[0] = centre;
    side.size = 1;
    this.size = 1;
  }

  /** No actor is left to go on from. */
  get complete(): boolean {
    return this.outermost === this.size;
  }

  /** Hops from the centre, or -1 where the actor has not been reached. */
  distance(actor: number): number {
    return this.side.reached[actor]! - 1;
  }

  /** The actor at a place in the order of reaching. */
  at(place: number): number {
    return this.side.queue[place]!;
  }

  /** The last hop that leads to a reached actor, -1 where there is none; go on with `hopBefore`. */
  lastHop(actor: number): number {
    return this.side.head[actor]!;
  }

  hopBefore(hop: number): number {
    return this.side.hops.items[hop]!;
  }

  /** The actor that a hop comes from, seen from the centre. */
  hopFrom(hop: number): number {
    return this.side.hops.items[hop + 2]!;
  }

  hopRelationship(hop: number): number {
    return this.columns.adjacency.relationships[this.side.hops.items[hop + 3]!]!;
  }

  /** Whether its next level has less to look at than another's, or as much; both are weighed only until that is known. */
  isLighterThan(other: Ball): boolean {
    for (;;) {
      if (this.nextWork <= other.nextWork) {
        if (this.weighed === this.size) return true;
        this.weighOn();
      } else {
        if (other.weighed === other.size) return false;
        other.weighOn();
      }
    }
  }

  /** Takes in the next level. */
  grow(): void {
    this.nextLevel(undefined);
  }

  /**
   * Takes in as much of the next level as lies in another ball, which is all that walks through both need. That is looked
   * up first, so that it costs little beside `grow`; `takeBack` comes before the ball goes on.
   */
  touch(other: Ball): void {
    const { outermost, nextWork, weighed, hops } = this;
    this.before = { outermost, nextWork, weighed, hops };
    this.nextLevel(other.side.reached);
  }

  /** Goes back to before `touch`. */
  takeBack(): void {
    const { head, hops, reached, queue } = this.side;
    for (let hop = this.hops - HOP; hop >= this.before.hops; hop -= HOP) head[hops.items[hop + 1]!] = hops.items[hop]!;
    for (let place = this.outermost; place < this.size; place += 1) reached[queue[place]!] = 0;
    this.size = this.outermost;
    this.side.size = this.size;
    this.depth -= 1;
    this.outermost = this.before.outermost;
    this.nextWork = this.before.nextWork;
    this.weighed = this.before.weighed;
    this.hops = this.before.hops;
  }

  private nextLevel(within: Uint8Array | undefined): void {
    const { queue, hops, chosen, seen } = this.side;
    const { adjacency } = this.columns;
    const { first } = adjacency;
    const { forward } = this.terms;
    const [start, last] = [this.outermost, this.size];
    this.outermost = last;
    for (let place = start; place < last; place += 1) {
      // The first look at a level is the one that only touches.
      if (within !== undefined && (place - start) % FETCHED === 0)
        fetchRows(adjacency, queue, place, Math.min(last, place + FETCHED), seen);
      const actor = queue[place]!;
      if (actor === this.stop) continue;
      const [out, back, end] = [first[2 * actor]!, first[2 * actor + 1]!, first[2 * actor + 2]!];
      this.meter.spend(end - out + 1);
      hops.reserve(this.hops + HOP * (end - out));
      chosen.reserve(end - out);
      if (forward) {
        this.scan(actor, out, back, !this.onward, within);
        this.scan(actor, back, end, this.onward, within);
      } else this.scan(actor, out, end, false, within);
    }
    this.depth += 1;
    this.nextWork = 0;
    this.weighed = last;
  }

  /** Weighs some more of the outermost level; in a loop of its own, in which the processor fetches for many actors at once. */
  private weighOn(): void {
    const { queue } = this.side;
    const { first } = this.columns.adjacency;
    const end = Math.min(this.size, this.weighed + WEIGHED);
    let work = 0;
    for (let place = this.weighed; place < end; place += 1) {
      const actor = queue[place]!;
      work += first[2 * actor + 2]! - first[2 * actor]!;
    }
    this.nextWork += work;
    this.weighed = end;
  }

  /** @param against the direction in which directed relationships are walked */
  private scan(actor: number, start: number, end: number, against: boolean, within: Uint8Array | undefined): void {
    // All fields are read before the loop, in which much of a search happens.
    const { symmetric, adjacency } = this.columns;
    const { entries, relationships } = adjacency;
    const { sieve, accepts, avoided, shortestOnly } = this.terms;
    const { reached, head, queue } = this.side;
    const [hops, chosen] = [this.side.hops.items, this.side.chosen.items];
    const next = Math.min(this.depth + 1, FURTHEST) + 1;
    let { size, hops: hop } = this;
    const count = sift(entries, start, end, sieve, within, chosen);
    for (let index = 0; index < count; index += 1) {
      const entry = chosen[index]!;
      const other = entries[2 * entry]!;
      const traits = entries[2 * entry + 1]!;
      if (against && symmetric[traits & KIND] === 0) continue;
      const known = reached[other]!;
      if (known !== 0 && shortestOnly && known !== next) continue;
      if (other === actor || avoided?.[other] === 1) continue;
      if (isDoubtful(sieve, traits) && !accepts(relationships[entry]!)) continue;
      if (known === 0) {
        reached[other] = next;
        head[other] = -1;
        queue[size] = other;
        size += 1;
      }
      hops[hop] = head[other]!;
      hops[hop + 1] = other;
      hops[hop + 2] = actor;
      hops[hop + 3] = entry;
      head[other] = hop;
      hop += HOP;
    }
    this.size = size;
    this.side.size = size;
    this.hops = hop;
  }
}

/** Whether what passes the sieve may still not satisfy the filter. */
function isDoubtful({ doubtsOne, doubtsSeveral, doubtfulUntil, doubtfulSince }: Sieve, traits: number): boolean {
  if ((traits & SEVERAL_CLAIMS) === 0 ? doubtsOne : doubtsSeveral) return true;
  return untilIn(traits) === doubtfulUntil || sinceIn(traits) === doubtfulSince;
}
