import type { Ball } from './ball.ts';

/** Two balls that grow around two ends, so that walks between these can be read off, of one length after another. */
export class Balls {
  readonly near: Ball;
  readonly far: Ball;
  /** The length of the walks that can be read off now. */
  hops = 0;
  /** The length of the shortest walks, once the balls have met. */
  shortest?: number;
  private touched?: Ball;

  constructor(near: Ball, far: Ball) {
    this.near = near;
    this.far = far;
  }

  /** Goes on to walks of one hop more; false if there are none, and none of more hops either. */
  next(): boolean {
    const { near, far } = this;
    this.touched?.takeBack();
    this.touched?.grow();
    if (this.ends(near) || this.ends(far)) return false;
    const [some, other] = near.nextWork <= far.nextWork ? [near, far] : [far, near];
    some.touch(other);
    this.touched = some;
    this.hops += 1;
    if (!some.complete) this.shortest ??= this.hops;
    return true;
  }

  /** A ball that is complete holds all that a walk can pass, which is more actors than the walk has hops. */
  private ends(ball: Ball): boolean {
    return ball.complete && (this.shortest === undefined || ball.size <= this.hops + 1);
  }
}
