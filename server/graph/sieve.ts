import { stretchOf } from './adjacency.ts';
import type { CompiledFilter } from './filter-test.ts';

/**
 * What an entry of adjacency must show for its relationship to satisfy a filter, and when that is all there is to it. A class,
 * so that all have one shape: the loops that read it are compiled for that, and anew whenever they meet another.
 */
export class Sieve {
  /** By kind: 0 for what passes and -1 for what does not, such as the kind beyond the last. */
  readonly barred: Int8Array;
  /** What may have held in some stretch of days from the first to the last passes; see `adjacency.ts`. */
  readonly first: number = 0;
  readonly last: number = 255;
  /** Whether what passes may still fail: a relationship with one claim, and one with several. */
  readonly doubtsOne: boolean;
  readonly doubtsSeveral: boolean;
  /** So may what held until the first stretch or since the last one, where these two are told. */
  readonly doubtfulUntil: number = -1;
  readonly doubtfulSince: number = -1;

  /** @param doubtsAll nothing that passes is beyond doubt: more is asked than the filter tells */
  constructor(filter: CompiledFilter, doubtsAll = false) {
    const { kinds, during, ...others } = filter;
    this.barred = new Int8Array(kinds.length + 1);
    for (let kind = 0; kind <= kinds.length; kind += 1) this.barred[kind] = kinds[kind] === 1 ? 0 : -1;
    const doubts = doubtsAll || Object.keys(others).length > 0;
    this.doubtsOne = doubts || during?.certainly === true || (during?.windows.length ?? 0) > 1;
    // Days on which one of several claims may have held can leave some between them on which none did.
    this.doubtsSeveral = doubts || during !== undefined;
    if (during === undefined) return;
    const [from, to] = [during.windows[0]!.first, during.windows.at(-1)!.last];
    this.first = stretchOf(from);
    this.last = stretchOf(to);
    // All of a stretch is within where the window begins or ends with it.
    if (stretchOf(from - 1) === this.first) this.doubtfulUntil = this.first;
    if (stretchOf(to + 1) === this.last) this.doubtfulSince = this.last;
  }
}
