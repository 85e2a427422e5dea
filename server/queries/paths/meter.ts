import type { Limits, Truncation } from './question.ts';

/** How much work goes by between two looks at the clock. */
const INTERVAL = 4096;

/** Thrown where a limit is reached; the search ends with what it has found. */
export class LimitReached extends Error {
  override name = 'LimitReached';
  readonly truncation: Truncation;

  constructor(truncation: Truncation) {
    super(truncation);
    this.truncation = truncation;
  }
}

/** Counts work against the limits of a search. */
export class Meter {
  work = 0;
  private next = INTERVAL;
  private most: number;
  private readonly limits: Limits;
  private readonly deadline: number;

  constructor(limits: Limits) {
    this.limits = limits;
    this.most = limits.work;
    this.deadline = performance.now() + limits.milliseconds;
    if (limits.work < INTERVAL) this.next = limits.work;
  }

  /** @throws {LimitReached} */
  spend(amount: number): void {
    this.work += amount;
    if (this.work >= this.next) this.check();
  }

  /** Lowers the limit to as much work from here as counting is worth. */
  allowCounting(): void {
    this.most = Math.min(this.most, this.work + this.limits.counting);
    this.next = Math.min(this.next, this.most);
  }

  private check(): void {
    if (this.work > this.most) throw new LimitReached('work');
    if (this.limits.cancelled?.()) throw new LimitReached('cancelled');
    if (performance.now() > this.deadline) throw new LimitReached('time');
    this.next = Math.min(this.work + INTERVAL, Math.max(this.most, this.work + 1));
  }
}
