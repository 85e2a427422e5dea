import { MOST_HOPS, type Path, type PathsAnswer, type PathsQuery } from '../contract/paths.ts';
import { invalidParameter } from '../errors.ts';
import { select, type Selection } from '../graph/filter.ts';
import type { Snapshot } from '../store/knowledge-base.ts';
import { describePaths } from './describe-path.ts';
import { findInline, type PathFinder } from './paths/find-inline.ts';
import type { PathQuestion, Reach, Truncation } from './paths/question.ts';
import { resolveActor, resolveFilter } from './resolve.ts';
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
    ...(truncated && { truncatedBy: truncated, truncatedBecause: REASONS[truncated] }),
    ...(reach && { reach: { ...reach, explanation: explainReach(snapshot, question, reach) } }),
    ...citedBy(
      snapshot,
      relationships().flatMap(({ claims }) => claims),
    ),
  };
}

const REASONS: Record<Truncation, string> = {
  k: 'There are more paths than were asked for; ask for more of them or for fewer hops, or narrow the filter.',
  work: 'The search was stopped after looking at too many relationships; ask for fewer hops or paths, or narrow the filter.',
  time: 'The search was stopped because it took too long; ask for fewer hops or paths, or narrow the filter.',
  cancelled: 'The search was stopped because the request was.',
};

function questionOf(snapshot: Snapshot, query: PathsQuery): { question: PathQuestion; selection: Selection } {
  const { from, to, mode = 'shortest', order = 'hops', direction = 'any', via, avoid, ...rest } = query;
  const { k = DEFAULT_K, maxHops = mode === 'all' ? DEFAULT_HOPS_OF_ALL : MOST_HOPS, ...filter } = rest;
  const actorIndex = (reference: string) => snapshot.graph.actorIndex.get(resolveActor(snapshot, reference).id)!;
  const question = {
    ...{ mode, order, k, maxHops, direction, from: actorIndex(from), to: actorIndex(to) },
    via: (via ?? []).map(actorIndex),
    avoid: (avoid ?? []).map(actorIndex),
  };
  const selection = select(snapshot.graph, resolveFilter(snapshot, filter));
  checkEnds(snapshot, question);
  checkLeft(snapshot, question, selection);
  return { question, selection };
}

function checkEnds({ graph }: Snapshot, { from, to, via, avoid }: PathQuestion): void {
  const id = (actor: number) => graph.actors.at(actor)!.id;
  if (from === to) throw invalidParameter('to', `from and to are both ${id(from)}; name two different actors`);
  const both = avoid.find((actor) => actor === from || actor === to || via.includes(actor));
  if (both === undefined) return;
  throw invalidParameter('avoid', `${id(both)} is also an end or in via; take it out of one of the two`);
}

/** An end or a stop of which the filter leaves no relationship would make every answer empty. */
function checkLeft({ graph }: Snapshot, { from, to, via }: PathQuestion, selection: Selection): void {
  const named = [['from', from] as const, ['to', to] as const, ...via.map((actor) => ['via', actor] as const)];
  const { first, relationships } = graph.adjacency;
  for (const [parameter, actor] of named) {
    // Looked at in place: an actor may have thousands, and most often the first is left.
    const all = relationships.subarray(first[2 * actor], first[2 * actor + 2]);
    if (all.some((relationship) => selection.accepts(relationship))) continue;
    const why = all.length === 0 ? 'has no relationships' : 'has no relationship that the filter leaves';
    throw invalidParameter(parameter, `${graph.actors.at(actor)!.id} ${why}; widen the filter or name another actor`);
  }
}

function explainReach({ graph }: Snapshot, { from, to, maxHops, avoid, via }: PathQuestion, reach: Reach): string {
  const [start, end] = [from, to].map((actor) => summarize(graph.actors.at(actor)!).name) as [string, string];
  const actors = (count: number) =>
    `${reach.exact ? '' : 'at least '}${count} other ${count === 1 ? 'actor' : 'actors'}`;
  const sides = `From ${start}, ${actors(reach.from)} can be reached; ${end} can be reached from ${actors(reach.to)}.`;
  if (reach.hops === undefined) {
    const none = reach.exact ? 'No way joins the two' : 'No way was found';
    return `${sides} ${none} under this filter${avoid.length > 0 ? ' and around whom to avoid' : ''}; widen it.`;
  }
  const counted = (hops: number) => (hops === 1 ? '1 hop' : `${hops} hops`);
  const aside = via.length > 0 ? 'does not pass everyone that it should' : 'goes against the order of time';
  const why = reach.hops > maxHops ? `has more than the ${counted(maxHops)} allowed` : aside;
  return `${sides} A way of ${counted(reach.hops)} joins the two, but it ${why}.`;
}
