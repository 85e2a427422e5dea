import type { Ball } from './ball.ts';

/** Two balls that grow around two ends, so that walks between these can be read off, of one length after another. */
export class Balls {
  readonly near: Ball;
  readonly far: Ball;
  /** The length of the walks that can be read off now. */
  hops = 0;
  /** The length of the shortest walks, once the balls have met. */
  shortest?: number;
  private touched: Ball | undefined;

  constructor(near: Ball, far: Ball) {
    this.near = near;
    this.far = far;
  }

  /**
   * Goes on to walks of one hop more; false if there are none, and none of more hops either.
   * @param further whether longer ones are wanted as well: then the next level is taken in at once, without a first look at it
   */
  next(further = false): boolean {
    const { near, far } = this;
    this.touched?.takeBack();
    this.touched?.grow();
    this.touched = undefined;
    if (this.ends(near) || this.ends(far)) return false;
    const [some, other] = near.isLighterThan(far) ? [near, far] : [far, near];
    if (further) some.grow();
    else {
      some.touch(other);
      this.touched = some;
    }
    this.hops += 1;
    if (this.shortest === undefined && (further ? meet(some, other) : !some.complete)) this.shortest = this.hops;
    return true;
  }

  /** A ball that is complete holds all that a walk can pass, which is more actors than the walk has hops. */
  private ends(ball: Ball): boolean {
    return ball.complete && (this.shortest === undefined || ball.size <= this.hops + 1);
  }
}

/** Whether a ball's outermost level, the only one that can, touches the other ball. */
function meet(grown: Ball, other: Ball): boolean {
  if (other.size < grown.size - grown.outermost) {
    for (let place = other.outermost; place < other.size; place += 1) {
      if (grown.distance(other.at(place)) === grown.depth) return true;
    }
    return false;
  }
  for (let place = grown.outermost; place < grown.size; place += 1)
    if (other.distance(grown.at(place)) >= 0) return true;
  return false;
}
