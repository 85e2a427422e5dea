/**
 * Paths between two actors on the multigraph: one engine, asked in three ways. It lists the simple walks of one length after
 * another, from two balls that grow around the two ends until they meet and as far as the question needs.
 */
import { relationshipCount, type GraphColumns } from '../../graph/actor-graph.ts';
import type { FilterTest } from '../../graph/filter-test.ts';
import { Ball } from './ball.ts';
import { BestWalks } from './best-walks.ts';
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
    return new Search(columns, test, question, limits, scratch).run();
  } finally {
    scratch.taken.fill(0);
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

  constructor(columns: GraphColumns, test: FilterTest, question: PathQuestion, limits: Limits, scratch: Scratch) {
    this.columns = columns;
    this.test = test;
    this.question = question;
    this.scratch = scratch;
    this.meter = new Meter(limits);
    const { mode, k, order } = question;
    // One more than is asked for tells whether there are more, where that is of interest.
    this.best = new BestWalks(mode === 'k-shortest' ? k : k + 1, order);
  }

  run(): Found {
    const { mode, k, order } = this.question;
    let truncated: Truncation | undefined;
    let reach: Reach | undefined;
    try {
      if (order === 'credible' && mode !== 'all') this.byCredibility();
      else this.pass({ least: 0 });
      if (this.best.full && mode !== 'k-shortest') truncated = 'k';
      if (this.best.walks.length === 0) reach = this.reach();
    } catch (error) {
      if (!(error instanceof LimitReached)) throw error;
      truncated = error.truncation;
    }
    const walks = this.best.walks.slice(0, k);
    return { walks, ...(truncated && { truncated }), ...(reach && { reach }), work: this.meter.work };
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
    const all = [...new Set(this.columns.claimColumns.confidence)].sort((a, b) => b - a);
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.connected(all[middle]!)) high = middle;
      else low = middle + 1;
    }
    return all.slice(low);
  }

  private connected(least: number): boolean {
    const { near, far } = this.balls(least, true);
    return this.meet(near, far, this.question.maxHops) !== undefined;
  }

  /** Lists walks, shorter ones first, until the question has what it asks for. */
  private pass({ least, exactly = false }: Pass): void {
    const { mode, order, via, maxHops } = this.question;
    const shortestOnly = mode === 'shortest' && order !== 'time' && via.length === 0;
    const { near, far } = this.balls(least, shortestOnly);
    const shortest = this.meet(near, far, maxHops);
    if (shortest === undefined) return;
    const before = this.best.walks.length;
    for (let hops = shortest; hops <= maxHops; hops += 1) {
      // A simple walk is shorter than the number of actors it can pass.
      if (near.complete && hops >= near.size) return;
      if (hops > shortest) growCheaper(near, far);
      this.list(near, far, hops === shortest, exactly ? least : undefined);
      if (mode === 'shortest' && this.best.walks.length > before) return;
      if (this.best.full && (exactly || order !== 'credible')) return;
    }
  }

  private list(near: Ball, far: Ball, shortest: boolean, exactly: number | undefined): void {
    const { columns, test, best } = this;
    const { via, order } = this.question;
    const { taken } = this.scratch;
    const hops = near.depth + far.depth;
    const confidence = (relationship: number) => test.confidence(relationship);
    new WalksOfLength(near, far, this.meter, taken, confidence, {
      skips: (weakest) => best.excludes(hops, weakest),
      found: (actors, relationships, weakest) => {
        if (exactly !== undefined && weakest !== exactly) return;
        if (via.length > 0 && !via.every((actor) => actors.includes(actor))) return;
        if (order === 'time' && sequenceOf(columns, test, relationships) === 'no') return;
        best.add({ actors: [...actors], relationships: [...relationships], weakest });
      },
    }).list(shortest);
  }

  private balls(least: number, shortestOnly: boolean): { near: Ball; far: Ball } {
    const { columns, test, meter, scratch } = this;
    const { from, to, direction } = this.question;
    scratch.generation += 1;
    const common = {
      ...{ forward: direction === 'forward', shortestOnly, taken: scratch.taken, generation: scratch.generation },
      accepts:
        least > 0
          ? (relationship: number) => test.accepts(relationship) && test.confidence(relationship) >= least
          : (relationship: number) => test.accepts(relationship),
    };
    return {
      near: new Ball(columns, scratch.near, meter, { ...common, centre: from, stop: to, onward: true }),
      far: new Ball(columns, scratch.far, meter, { ...common, centre: to, stop: from, onward: false }),
    };
  }

  /** Grows the balls until they meet: the length of the shortest walk; undefined where there is none so short. */
  private meet(near: Ball, far: Ball, maxHops: number): number | undefined {
    while (near.depth + far.depth < maxHops) {
      if (near.complete || far.complete) return undefined;
      const grown = growCheaper(near, far);
      const other = grown === near ? far : near;
      for (let place = grown.outermost; place < grown.size; place += 1) {
        if (other.distance(grown.at(place)) >= 0) return near.depth + far.depth;
      }
    }
    return undefined;
  }

  /** How far each side gets, as long as the limits allow. */
  private reach(): Reach {
    const { near, far } = this.balls(0, true);
    let exact = true;
    try {
      for (const ball of [near, far]) while (!ball.complete && ball.depth < FURTHEST) ball.grow();
    } catch (error) {
      if (!(error instanceof LimitReached)) throw error;
      exact = false;
    }
    const hops = near.distance(this.question.to);
    return { from: near.size - 1, to: far.size - 1, exact, ...(hops >= 0 && { hops }) };
  }
}

/** The distance that `mark` can hold, less one. */
const FURTHEST = 62;

function growCheaper(near: Ball, far: Ball): Ball {
  const cheaper = near.nextWork <= far.nextWork ? near : far;
  cheaper.grow();
  return cheaper;
}

/** How many relationships a question may look at where nothing else is said. */
export const usualLimits = (columns: GraphColumns): Limits => ({
  work: Math.max(1_000_000, Math.min(20_000_000, 4 * relationshipCount(columns))),
  milliseconds: 10_000,
});
