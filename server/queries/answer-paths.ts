import { MOST_HOPS, MOST_PATHS, type Path, type PathsAnswer, type PathsQuery } from '../contract/paths.ts';
import { select, type Selection } from '../graph/filter.ts';
import type { Snapshot } from '../store/knowledge-base.ts';
import { describePaths } from './describe-path.ts';
import { findInline, type PathFinder } from './paths/find-inline.ts';
import type { PathQuestion, Reach, Truncation } from './paths/question.ts';
import { stopsOf, type PathStop } from './path-stops.ts';
import { resolveFilter } from './resolve.ts';
import { citedBy, summarize } from './summarize.ts';

/** How many paths are described before others get a turn. */
const AT_ONCE = 20;
const breathe = () => new Promise((resolve) => setImmediate(resolve));

const DEFAULT_K = 10;
/** Listing every path grows steeply with its length. */
const DEFAULT_HOPS_OF_ALL = 4;

/**
 * Answers `GET /paths`: each path with its hops, and each hop with the claims that satisfied the filter.
 * @throws {ProblemError} where an end is unknown, ambiguous, the other end, to be avoided, or left without relationships.
 */
export async function answerPaths(
  snapshot: Snapshot,
  query: PathsQuery,
  find: PathFinder = findInline,
  signal?: AbortSignal,
): Promise<PathsAnswer> {
  const { question, selection } = questionOf(snapshot, query);
  const { walks, truncated, reach } = await find(snapshot.graph, selection, question, signal);
  const { describe, relationships } = describePaths(snapshot, selection);
  const paths: Path[] = [];
  for (const walk of walks) {
    if (paths.length % AT_ONCE === AT_ONCE - 1) await breathe();
    signal?.throwIfAborted();
    paths.push(describe(walk));
  }
  const { actors } = snapshot.graph;
  return {
    from: summarize(actors.at(question.from)!),
    to: summarize(actors.at(question.to)!),
    paths,
    truncated: truncated !== undefined,
    ...(truncated && { truncatedBy: truncated, truncatedBecause: explainTruncation(truncated, question) }),
    ...(reach && { reach: { ...reach, explanation: explainReach(snapshot, question, reach) } }),
    ...citedBy(
      snapshot,
      relationships().flatMap(({ claims }) => claims),
    ),
  };
}

const REASONS: Record<Truncation, string> = {
  k: 'There are more paths than were asked for',
  work: 'The search was stopped after looking at too many relationships',
  time: 'The search was stopped because it took too long',
  cancelled: 'The search was stopped because the request was',
};

/** Why, and what would help: nothing that cannot be asked for, or would change nothing. */
function explainTruncation(truncated: Truncation, { mode, k, maxHops, via }: PathQuestion): string {
  if (truncated === 'cancelled') return `${REASONS.cancelled}.`;
  // All shortest paths are of one length.
  const shorter = maxHops > 1 && !(truncated === 'k' && mode === 'shortest');
  const askFor = [
    ...(truncated === 'k' && k < MOST_PATHS ? ['more of them'] : []),
    ...(shorter ? ['fewer hops'] : []),
    ...(truncated !== 'k' && k > 1 ? ['fewer paths'] : []),
  ];
  const ways = [
    ...(askFor.length > 0 ? [`ask for ${askFor.join(' or ')}`] : []),
    ...(truncated !== 'k' && via.length > 0 ? ['name fewer actors to pass'] : []),
  ];
  return `${REASONS[truncated]}; ${[...ways, ways.length > 0 ? 'or narrow the filter' : 'narrow the filter'].join(', ')}.`;
}

function questionOf(snapshot: Snapshot, query: PathsQuery): { question: PathQuestion; selection: Selection } {
  const { from, to, mode = 'shortest', order = 'hops', direction = 'any', via, avoid, ...rest } = query;
  const { k = DEFAULT_K, maxHops = mode === 'all' ? DEFAULT_HOPS_OF_ALL : MOST_HOPS, ...filter } = rest;
  const selection = select(snapshot.graph, resolveFilter(snapshot, filter));
  const stops = stopsOf(snapshot, { from, to, via, avoid }, selection);
  const indexes = (some: readonly PathStop[]) => some.map(({ actor }) => actor);
  const ends = { from: stops.from.actor, to: stops.to.actor };
  const question = {
    ...{ mode, order, k, maxHops, direction, ...ends },
    ...{ via: indexes(stops.via), avoid: indexes(stops.avoid) },
  };
  return { question, selection };
}

function explainReach(
  { graph }: Snapshot,
  { from, to, maxHops, avoid, via, order }: PathQuestion,
  reach: Reach,
): string {
  const [start, end] = [from, to].map((actor) => summarize(graph.actors.at(actor)!).name) as [string, string];
  const actors = (side: 'from' | 'to') => {
    const count = reach[side];
    const least = reach.atLeast.includes(side) ? 'at least ' : '';
    return count === 0 && least === ''
      ? 'no other actor'
      : `${least}${count} other ${count === 1 ? 'actor' : 'actors'}`;
  };
  const sides = `From ${start}, ${actors('from')} can be reached; ${end} can be reached from ${actors('to')}.`;
  if (reach.hops === undefined) {
    const none = reach.ruledOut ? 'No way joins the two' : 'No way was found';
    return `${sides} ${none} under this filter${avoid.length > 0 ? ' and around whom to avoid' : ''}; widen it.`;
  }
  const counted = (hops: number) => (hops === 1 ? '1 hop' : `${hops} hops`);
  const why = [
    ...(via.length > 0 ? ['does not pass everyone that it should'] : []),
    ...(order === 'time' ? ['goes against the order of time'] : []),
  ];
  const failing = reach.hops > maxHops ? `has more than the ${counted(maxHops)} allowed` : why.join(', or ');
  return `${sides} A way of ${counted(reach.hops)} joins the two, but it ${failing}.`;
}
