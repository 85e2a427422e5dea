import type { GraphColumns } from '../../graph/actor-graph.ts';
import type { Meter } from './meter.ts';
import { DISTANCES, type SideScratch } from './scratch.ts';

export interface BallOptions {
  centre: number;
  /** An actor that is reached and not gone beyond: the other end. */
  stop: number;
  /** Along the direction of travel from the centre, or against it towards the centre. */
  onward: boolean;
  /** Whether directed relationships are walked from subject to object only. */
  forward: boolean;
  /** Whether hops are kept only where they lead one level on, as shortest walks do. */
  shortestOnly: boolean;
  accepts: (relationship: number) => boolean;
  taken: Uint8Array;
  generation: number;
}

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
  /** How many entries of adjacency the next level has to look at. */
  nextWork = 0;
  private hops = 0;
  private readonly columns: GraphColumns;
  private readonly side: SideScratch;
  private readonly options: BallOptions;
  private readonly meter: Meter;

  constructor(columns: GraphColumns, side: SideScratch, meter: Meter, options: BallOptions) {
    this.columns = columns;
    this.side = side;
    this.meter = meter;
    this.options = options;
    this.reach(options.centre, 0);
  }

  /** No actor is left to go on from. */
  get complete(): boolean {
    return this.outermost === this.size;
  }

  /** Hops from the centre, or -1 where the actor has not been reached. */
  distance(actor: number): number {
    const mark = this.side.mark[actor]!;
    const { generation } = this.options;
    return mark >= generation * DISTANCES ? mark - generation * DISTANCES : -1;
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
    return this.side.next.items[hop]!;
  }

  /** The actor that a hop comes from, seen from the centre. */
  hopFrom(hop: number): number {
    return this.side.from.items[hop]!;
  }

  hopRelationship(hop: number): number {
    return this.side.relationship.items[hop]!;
  }

  /** Takes in the next level. */
  grow(): void {
    const [start, end] = [this.outermost, this.size];
    this.outermost = end;
    this.nextWork = 0;
    for (let place = start; place < end; place += 1) {
      const actor = this.side.queue[place]!;
      if (actor === this.options.stop) continue;
      this.meter.spend(this.degree(actor) + 1);
      this.scan(actor, true);
      this.scan(actor, false);
    }
    this.depth += 1;
  }

  private degree(actor: number): number {
    const { outgoing, incoming } = this.columns;
    return outgoing.first[actor + 1]! - outgoing.first[actor]! + incoming.first[actor + 1]! - incoming.first[actor]!;
  }

  private reach(actor: number, distance: number): void {
    const { mark, queue, head } = this.side;
    mark[actor] = this.options.generation * DISTANCES + distance;
    head[actor] = -1;
    queue[this.size] = actor;
    this.size += 1;
    if (actor !== this.options.stop) this.nextWork += this.degree(actor);
  }

  private scan(actor: number, out: boolean): void {
    const { outgoing, incoming, kind, symmetric } = this.columns;
    const { accepts, taken, generation, shortestOnly, forward, onward } = this.options;
    const { first, actor: others, relationship: relationships } = out ? outgoing : incoming;
    const against = forward && out !== onward;
    const { mark } = this.side;
    const reached = generation * DISTANCES;
    const level = reached + this.depth + 1;
    const end = first[actor + 1]!;
    for (let entry = first[actor]!; entry < end; entry += 1) {
      const other = others[entry]!;
      const known = mark[other]! >= reached;
      if (known && shortestOnly && mark[other] !== level) continue;
      const relationship = relationships[entry]!;
      if (against && symmetric[kind[relationship]!] === 0) continue;
      if (other === actor || taken[other] === 1 || !accepts(relationship)) continue;
      if (!known) this.reach(other, this.depth + 1);
      this.keep(other, actor, relationship);
    }
  }

  private keep(other: number, actor: number, relationship: number): void {
    const { head, next, from, relationship: relationships } = this.side;
    const hop = this.hops;
    this.hops += 1;
    next.reserve(hop)[hop] = head[other]!;
    from.reserve(hop)[hop] = actor;
    relationships.reserve(hop)[hop] = relationship;
    head[other] = hop;
  }
}
