/**
 * Paths between two actors on the multigraph: one engine, asked in three ways. It lists the simple walks of one length after
 * another, from two balls that grow around the two ends until they meet and as far as the question needs.
 */
import { relationshipCount, type GraphColumns } from '../../graph/actor-graph.ts';
import type { FilterTest } from '../../graph/filter-test.ts';
import { Ball, type BallTerms } from './ball.ts';
import { Balls } from './balls.ts';
import { BestWalks } from './best-walks.ts';
import { canPass } from './can-pass.ts';
import { sequenceOf } from './in-time.ts';
import { LimitReached, Meter } from './meter.ts';
import type { Found, Limits, PathQuestion, Reach, Truncation } from './question.ts';
import { scratchFor, type Scratch } from './scratch.ts';
import { WalksOfLength } from './walks-of-length.ts';

/** Answers a question about paths. The answer is the same for the same columns, filter, question and limit of work. */
export function findPaths(columns: GraphColumns, test: FilterTest, question: PathQuestion, limits: Limits): Found {
  const scratch = scratchFor(columns);
  for (const actor of question.avoid) scratch.taken[actor] = 1;
  try {
    return new Search(columns, test, question, new Meter(limits), scratch).run();
  } finally {
    for (const actor of question.avoid) scratch.taken[actor] = 0;
  }
}

/** Which hops a pass over the lengths takes, and which of its walks. */
interface Pass {
  /** Only hops of at least this confidence, 0-100. */
  least: number;
  /** Only walks whose weakest hop is exactly so; others have been listed before. */
  exactly?: boolean;
}

class Search {
  private readonly columns: GraphColumns;
  private readonly test: FilterTest;
  private readonly question: PathQuestion;
  private readonly scratch: Scratch;
  private readonly meter: Meter;
  private readonly best: BestWalks;
  /** Whether there are actors to go around. */
  private avoids: boolean;

  constructor(columns: GraphColumns, test: FilterTest, question: PathQuestion, meter: Meter, scratch: Scratch) {
    this.columns = columns;
    this.test = test;
    this.question = question;
    this.scratch = scratch;
    this.meter = meter;
    const { mode, k, order, avoid } = question;
    this.avoids = avoid.length > 0;
    // One more than is asked for tells whether there are more, where that is of interest.
    this.best = new BestWalks(mode === 'k-shortest' ? k : k + 1, order);
  }

  run(): Found {
    const { mode, k } = this.question;
    let truncated: Truncation | undefined;
    let reach: Reach | undefined;
    try {
      if (this.canPassAll()) this.findAll();
      if (this.best.full && mode !== 'k-shortest') truncated = 'k';
      if (this.best.walks.length === 0) reach = this.reach();
    } catch (error) {
      if (!(error instanceof LimitReached)) throw error;
      truncated = error.truncation;
    }
    const walks = this.best.walks.slice(0, k);
    return { walks, ...(truncated && { truncated }), ...(reach && { reach }), work: this.meter.work };
  }

  private findAll(): void {
    const { mode, order } = this.question;
    if (order === 'credible' && mode !== 'all') this.byCredibility();
    else this.pass({ least: 0 });
  }

  private canPassAll(): boolean {
    const { via, from, to } = this.question;
    const way = this.way.bind(this);
    return via.every((actor) => actor === from || actor === to || canPass(this.question, actor, way));
  }

  /** The actors of a shortest walk around some others; none where there is none. */
  private way(from: number, to: number, around: readonly number[]): readonly number[] | undefined {
    const { columns, test, meter, scratch } = this;
    const question = { ...this.question, from, to, via: [], mode: 'shortest', order: 'hops', k: 1 } as const;
    const search = new Search(columns, test, question, meter, scratch);
    for (const actor of around) scratch.taken[actor] = 1;
    search.avoids = true;
    try {
      search.findAll();
    } finally {
      for (const actor of around) scratch.taken[actor] = 0;
    }
    return search.best.walks[0]?.actors;
  }

  /** Walks of one weakest hop after another, from the strongest at which the two ends are still connected. */
  private byCredibility(): void {
    for (const least of this.confidences()) {
      this.pass({ least, exactly: true });
      if (this.best.walks.length > 0 && (this.question.mode === 'shortest' || this.best.full)) return;
    }
  }

  /** Every confidence that a claim can have, from the highest at which there is a way. */
  private confidences(): number[] {
    const all = [...this.columns.confidences];
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.connected(all[middle]!)) high = middle;
      else low = middle + 1;
    }
    return all.slice(low);
  }

  private connected(least: number): boolean {
    const balls = this.balls(least, true);
    while (balls.hops < this.question.maxHops && balls.next()) if (balls.shortest !== undefined) return true;
    return false;
  }

  /** Lists walks, shorter ones first, until the question has what it asks for. */
  private pass({ least, exactly = false }: Pass): void {
    const { mode, order, via, maxHops } = this.question;
    const shortestOnly = mode === 'shortest' && order !== 'time' && via.length === 0;
    const balls = this.balls(least, shortestOnly);
    const before = this.best.walks.length;
    const goesFurther = () => mode === 'all' && balls.hops + 1 < maxHops && !this.best.full;
    while (balls.hops < maxHops && balls.next(goesFurther())) {
      if (balls.shortest === undefined) continue;
      this.list(balls, exactly ? least : undefined);
      if (mode === 'shortest' && this.best.walks.length > before) return;
      if (this.best.full && (exactly || order !== 'credible')) return;
    }
  }

  private list({ near, far, hops, shortest }: Balls, exactly: number | undefined): void {
    const { columns, test, best } = this;
    const { via, order } = this.question;
    const { taken } = this.scratch;
    const confidence = (relationship: number) => test.confidence(relationship);
    const inTime = (relationships: readonly number[]) => sequenceOf(columns, test, relationships) !== 'no';
    new WalksOfLength(
      near,
      far,
      this.meter,
      { taken, via, confidence },
      {
        skips: (weakest) => best.excludes(hops, weakest),
        follows: order === 'time' ? inTime : undefined,
        found: (actors, relationships, weakest) => {
          if (exactly !== undefined && weakest !== exactly) return;
          best.add({ actors: actors.slice(), relationships: relationships.slice(), weakest });
        },
      },
    ).list(hops === shortest);
  }

  private balls(least: number, shortestOnly: boolean): Balls {
    const { columns, test, meter, scratch } = this;
    const { from, to, direction } = this.question;
    const terms: BallTerms = {
      sieve: least > 0 ? test.doubtingSieve() : test.sieve,
      accepts: least > 0 ? (hop) => test.accepts(hop) && test.confidence(hop) >= least : (hop) => test.accepts(hop),
      forward: direction === 'forward',
      shortestOnly,
      avoided: this.avoids ? scratch.taken : undefined,
    };
    return new Balls(
      new Ball(columns, scratch.near, meter, terms, from, to, true),
      new Ball(columns, scratch.far, meter, terms, to, from, false),
    );
  }

  /** How far each side gets, unless it takes long to count; where there is a way, only as far as to find it. */
  private reach(): Reach {
    const balls = this.balls(0, true);
    const { near, far } = balls;
    const { meter } = this;
    let ruledOut = false;
    let whole: Ball[] = [];
    try {
      while (balls.shortest === undefined && balls.next());
      ruledOut = balls.shortest === undefined;
      if (ruledOut) {
        whole = [near, far].filter(({ complete }) => complete);
        meter.allowCounting();
        for (const ball of [near, far]) {
          while (!ball.complete) ball.grow();
          whole.push(ball);
        }
      }
    } catch (error) {
      // What the clock cuts short differs from time to time: the answer has to say so, or it would be kept as if it did not.
      if (!(error instanceof LimitReached) || error.truncation !== 'work') throw error;
    }
    const { shortest } = balls;
    const atLeast = (['from', 'to'] as const).filter((end) => !whole.includes(end === 'from' ? near : far));
    return {
      ...{ from: near.size - 1, to: far.size - 1, exact: atLeast.length === 0, atLeast, ruledOut },
      ...(shortest !== undefined && { hops: shortest }),
    };
  }
}

/** How much work it is usually worth to count whom either end reaches: some tens of milliseconds at most. */
export const COUNTING = 500_000;

/** How many relationships a question may look at where nothing else is said. */
export const usualLimits = (columns: GraphColumns): Limits => ({
  work: Math.max(1_000_000, Math.min(20_000_000, 4 * relationshipCount(columns))),
  milliseconds: 10_000,
  counting: COUNTING,
});
