import type { Ball } from './ball.ts';
import type { Meter } from './meter.ts';

export interface WalkListener {
  /** Whether a walk whose weakest hop is at most this need not be finished. */
  skips(weakest: number): boolean;
  /** Whether such hops can follow each other on a walk; any can where this is undefined. */
  follows: ((relationships: readonly number[]) => boolean) | undefined;
  /** A simple walk; the lists are used again, so copy what is to be kept. */
  found(actors: readonly number[], relationships: readonly number[], weakest: number): void;
}

export interface WalkTerms {
  /** 1 where an actor is on the walk at hand, or to be avoided. */
  taken: Uint8Array;
  /** Actors that every walk passes; none of them is to be avoided. */
  via: readonly number[];
  confidence: (relationship: number) => number;
}

/**
 * Lists every simple walk of exactly `near.depth + far.depth` hops between the centres of two balls. Such a walk is at
 * `near.depth` hops at some actor of both balls; from there it is read off the hops kept by either ball, each step only to
 * where the centre can still be reached in the hops that remain.
 */
export class WalksOfLength {
  private readonly near: Ball;
  private readonly far: Ball;
  private readonly meter: Meter;
  private readonly taken: Uint8Array;
  private readonly via: readonly number[];
  private readonly confidence: (relationship: number) => number;
  private readonly listener: WalkListener;
  private readonly from: number;
  private readonly to: number;
  private readonly actors: number[];
  private readonly relationships: number[];

  constructor(near: Ball, far: Ball, meter: Meter, { taken, via, confidence }: WalkTerms, listener: WalkListener) {
    this.near = near;
    this.far = far;
    this.meter = meter;
    this.taken = taken;
    this.via = via;
    this.confidence = confidence;
    this.listener = listener;
    this.from = near.at(0);
    this.to = far.at(0);
    const hops = near.depth + far.depth;
    this.actors = new Array<number>(hops + 1).fill(0);
    this.relationships = new Array<number>(hops).fill(0);
  }

  /** @param shortest no shorter walk exists, so that only the outermost levels meet */
  list(shortest: boolean): void {
    const { near, far } = this;
    const [nearStart, farStart] = shortest ? [near.outermost, far.outermost] : [0, 0];
    const [some, start, other] =
      near.size - nearStart < far.size - farStart ? [near, nearStart, far] : [far, farStart, near];
    this.meter.spend(some.size - start);
    try {
      for (let place = start; place < some.size; place += 1) {
        const actor = some.at(place);
        if (other.distance(actor) >= 0) this.through(actor);
      }
    } catch (error) {
      for (const actor of this.actors) this.taken[actor] = 0;
      throw error;
    }
  }

  private through(actor: number): void {
    const { near, far } = this;
    if ((actor === this.from && near.depth > 0) || (actor === this.to && far.depth > 0)) return;
    this.taken[actor] = 1;
    this.actors[near.depth] = actor;
    if (!this.misses(near.depth, far.depth)) this.back(actor, near.depth, 100);
    this.taken[actor] = 0;
  }

  /** Towards `from`, with so many hops to go; then on from where it began. */
  private back(actor: number, left: number, weakest: number): void {
    if (left === 0) {
      if (actor === this.from) this.ahead(this.actors[this.near.depth]!, this.far.depth, weakest);
      return;
    }
    const { near, taken } = this;
    for (let hop = near.lastHop(actor); hop >= 0; hop = near.hopBefore(hop)) {
      const before = near.hopFrom(hop);
      this.meter.spend(1);
      if (near.distance(before) >= left || taken[before] === 1 || (before === this.from) !== (left === 1)) continue;
      const relationship = near.hopRelationship(hop);
      const least = Math.min(weakest, this.confidence(relationship));
      if (this.listener.skips(least)) continue;
      taken[before] = 1;
      this.actors[left - 1] = before;
      this.relationships[left - 1] = relationship;
      if (this.goesOn(left - 1, near.depth) && !this.misses(left - 1, this.far.depth))
        this.back(before, left - 1, least);
      taken[before] = 0;
    }
  }

  /** Towards `to`, with so many hops to go. */
  private ahead(actor: number, left: number, weakest: number): void {
    if (left === 0) {
      if (actor === this.to) this.listener.found(this.actors, this.relationships, weakest);
      return;
    }
    const { far, taken } = this;
    const place = this.actors.length - left;
    for (let hop = far.lastHop(actor); hop >= 0; hop = far.hopBefore(hop)) {
      const after = far.hopFrom(hop);
      this.meter.spend(1);
      if (far.distance(after) >= left || taken[after] === 1 || (after === this.to) !== (left === 1)) continue;
      const relationship = far.hopRelationship(hop);
      const least = Math.min(weakest, this.confidence(relationship));
      if (this.listener.skips(least)) continue;
      taken[after] = 1;
      this.actors[place] = after;
      this.relationships[place - 1] = relationship;
      if (this.goesOn(0, place) && !this.misses(0, left - 1)) this.ahead(after, left - 1, least);
      taken[after] = 0;
    }
  }

  /** Whether the hops from one place to before another can follow each other. */
  private goesOn(start: number, end: number): boolean {
    const { listener, relationships } = this;
    return listener.follows === undefined || listener.follows(relationships.slice(start, end));
  }

  /** Whether an actor to pass is not on the walk, nor within the hops that remain on either side of it. */
  private misses(leftBack: number, leftAhead: number): boolean {
    const { near, far, taken, via } = this;
    for (const actor of via) {
      if (taken[actor] === 1) continue;
      const [back, ahead] = [near.distance(actor), far.distance(actor)];
      if ((back < 0 || back >= leftBack) && (ahead < 0 || ahead >= leftAhead)) return true;
    }
    return false;
  }
}
