/** How many claims hold when: the histogram along the bottom of the page. */
import { BEGINNING, FOREVER, type Day } from '../../graph-data/schema/day.ts';
import type { TimelineAnswer } from '../contract/answers.ts';
import type { FilterQuery } from '../contract/filter.ts';
import type { ClaimColumns, GraphColumns } from '../graph/actor-graph.ts';
import { select } from '../graph/filter.ts';
import type { Snapshot } from '../store/knowledge-base.ts';
import { candidatesOf } from './candidates.ts';
import { resolveFilter } from './resolve.ts';
import { bucketOf, bucketsFor, type TimeBuckets } from './time-buckets.ts';

/**
 * Counts the claims that assert what a filter accepts, by when they certainly and by when they only possibly held. The
 * buckets are those of all claims, whatever the filter, so that two answers can be laid over each other.
 *
 * What has no beginning possibly held since ever. Counted in every bucket it would drown what is dated, so it is counted
 * from when it had begun at the latest, and told apart in the figure `noBeginning`; what has no end either, only where it
 * is certain (when its report attests it), and in the figure `undated`.
 */
export function answerTimeline(snapshot: Snapshot, query: FilterQuery): TimelineAnswer {
  const { graph, revision } = snapshot;
  const filter = resolveFilter(snapshot, query);
  const selection = select(graph, filter);
  const candidates = candidatesOf(graph, filter);
  const buckets = bucketsOf(snapshot);
  const tally = tallyIn(buckets, graph.claimColumns);
  for (let place = 0; place < candidates.length; place += 1) {
    const relationship = candidates.at(place);
    if (!selection.accepts(relationship)) continue;
    const end = graph.firstClaim[relationship + 1]!;
    for (let row = graph.firstClaim[relationship]!; row < end; row += 1) {
      if (graph.claimColumns.denies[row] === 0 && selection.chooses(row)) tally.add(row);
    }
  }
  return { revision, unit: buckets?.unit ?? null, ...tally.read() };
}

/** Whether nothing is known of when it began and nothing of when it ended. */
const isUndated = ({ earliestStart, latestEnd }: ClaimColumns, row: number) =>
  earliestStart[row] === BEGINNING && latestEnd[row] === FOREVER;

/** Counts rows one after the other: in each bucket by how the count changes there, so that a row costs two changes. */
function tallyIn(buckets: TimeBuckets | undefined, columns: ClaimColumns) {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = columns;
  const length = buckets?.names.length ?? 0;
  const [certain, maybe] = [new Float64Array(length + 1), new Float64Array(length + 1)];
  const counts = { claims: 0, undated: 0, noBeginning: 0, noEnd: 0 };
  const bucketed = (day: Day) => (buckets ? bucketOf(buckets, day) : 0);
  const change = (changes: Float64Array, from: number, to: number, by: number) => {
    if (from > to) return;
    changes[from]! += by;
    changes[to + 1]! -= by;
  };
  return {
    add(row: number): void {
      const undated = isUndated(columns, row);
      counts.claims += 1;
      if (undated) counts.undated += 1;
      else if (earliestStart[row] === BEGINNING) counts.noBeginning += 1;
      else if (latestEnd[row] === FOREVER) counts.noEnd += 1;
      if (length === 0) return;
      // In buckets, not in days: what is dated to a year certainly held in that year, on whichever day.
      const [from, to] = [bucketed(latestStart[row]!), bucketed(earliestEnd[row]!)];
      change(certain, from, to, 1);
      if (undated) return;
      const last = Math.min(length - 1, bucketed(latestEnd[row]!));
      const begun = earliestStart[row] === BEGINNING ? latestStart[row]! : earliestStart[row]!;
      change(maybe, bucketed(begun), last, 1);
      change(maybe, from, to, -1);
    },
    read() {
      let [surely, possibly] = [0, 0];
      const items = (buckets?.names ?? []).map(({ from, to }, index) => {
        surely += certain[index]!;
        possibly += maybe[index]!;
        return { from, to, certain: surely, possible: possibly };
      });
      return { buckets: items, ...counts };
    },
  };
}

const knownBuckets = new WeakMap<Snapshot, { buckets: TimeBuckets | undefined }>();

/** From the first day to the last that any claim sets a bound to; undefined where all of them are undated. */
function bucketsOf(snapshot: Snapshot): TimeBuckets | undefined {
  const known = knownBuckets.get(snapshot) ?? { buckets: findBuckets(snapshot.graph) };
  knownBuckets.set(snapshot, known);
  return known.buckets;
}

function findBuckets({ claimColumns }: GraphColumns): TimeBuckets | undefined {
  const { denies, earliestStart, latestStart, earliestEnd, latestEnd } = claimColumns;
  let [first, last, dated] = [FOREVER, BEGINNING, false];
  for (let row = 0; row < denies.length; row += 1) {
    if (denies[row] === 1) continue;
    dated ||= !isUndated(claimColumns, row);
    for (const column of [earliestStart, latestStart, earliestEnd, latestEnd]) {
      const day = column[row]!;
      if (day === BEGINNING || day === FOREVER) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  return dated ? bucketsFor(first, last) : undefined;
}
