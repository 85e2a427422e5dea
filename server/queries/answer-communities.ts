/** The communities of a graph, for one too large to draw whole, and the busiest part of one of them. */
import type { CommunitiesAnswer, GraphAnswer } from '../contract/answers.ts';
import { MOST_FOR_COMMUNITIES } from '../contract/endpoints.ts';
import type { FilterQuery } from '../contract/filter.ts';
import { ProblemError } from '../errors.ts';
import { relationshipCount, relationshipsOf } from '../graph/actor-graph.ts';
import type { Communities } from '../graph/communities.ts';
import { select, type Selection } from '../graph/filter.ts';
import { Heap } from '../graph/heap.ts';
import { layOutCommunities } from '../graph/layout-communities.ts';
import type { Snapshot } from '../store/knowledge-base.ts';
import { drawn } from './answer-graph.ts';
import { resolveActor, resolveFilter } from './resolve.ts';
import { summarize } from './summarize.ts';

/** How many are told of one by one, and how many actors of each are named. */
const [MOST_LISTED, NAMED] = [24, 3];
const USUAL_LIMIT = 100;

/** Worked out once for a snapshot. */
const answers = new WeakMap<Communities, CommunitiesAnswer>();

/** @throws {ProblemError} `too-large` where that would take too long. */
export async function answerCommunities(snapshot: Snapshot): Promise<CommunitiesAnswer> {
  const communities = await communitiesOf(snapshot);
  const known = answers.get(communities);
  if (known) return known;
  const answer = describeCommunities(snapshot, communities);
  answers.set(communities, answer);
  return answer;
}

/**
 * A part of the community of an actor under a filter: that actor, and one after another whoever has most relationships with
 * those before, with every relationship between two of them.
 * @throws {ProblemError} `too-large` where finding communities would take too long.
 */
export async function answerCommunity(
  snapshot: Snapshot,
  reference: string,
  { limit = USUAL_LIMIT, ...query }: FilterQuery & { limit?: number | undefined },
): Promise<GraphAnswer> {
  const { graph } = snapshot;
  const centre = graph.actorIndex.get(resolveActor(snapshot, reference).id)!;
  const selection = select(graph, resolveFilter(snapshot, query));
  const { of } = await communitiesOf(snapshot);
  const { among, degree } = relationshipsWithin(selection, of, (each) => each === of[centre]);
  const part = growFrom(selection, centre, { limit, of, degree });
  const members = new Set([centre, ...among.flatMap((index) => [graph.subject[index]!, graph.object[index]!])]);
  const leftOut = members.size - part.size;
  const shown = {
    actors: [...part].sort((a, b) => a - b),
    relationships: among.filter((index) => part.has(graph.subject[index]!) && part.has(graph.object[index]!)),
    ...(leftOut > 0 && { leftOut }),
  };
  return drawn(snapshot, selection, shown, selection);
}

/** Adds, until there are enough or no more within reach, whoever has most relationships with those before, and then the busiest. */
function growFrom(
  selection: Selection,
  centre: number,
  { limit, of, degree }: { limit: number; of: Int32Array; degree: Int32Array },
): Set<number> {
  const { graph } = selection;
  const part = new Set<number>();
  const candidates = new Map<number, Candidate>();
  const heap = new Heap<Candidate>(isCloser);
  const meet = (actor: number, ties: number) => {
    const met = candidates.get(actor)?.met ?? candidates.size;
    const candidate = { actor, ties, degree: degree[actor]!, met };
    candidates.set(actor, candidate);
    heap.push(candidate);
  };
  meet(centre, 0);
  for (let next = heap.pop(); next !== undefined && part.size < limit; next = heap.pop()) {
    const { actor } = next;
    // What was known of it before it had more.
    if (candidates.get(actor) !== next) continue;
    part.add(actor);
    for (const hop of relationshipsOf(graph, actor)) {
      const other = graph.subject[hop] === actor ? graph.object[hop]! : graph.subject[hop]!;
      if (of[other] === of[centre] && !part.has(other) && selection.accepts(hop)) {
        meet(other, (candidates.get(other)?.ties ?? 0) + 1);
      }
    }
  }
  return part;
}

/** An actor that could be added, with how many relationships it has with those before and in all. */
interface Candidate {
  actor: number;
  ties: number;
  degree: number;
  /** How many were met before it. */
  met: number;
}

const isCloser = (one: Candidate, other: Candidate): boolean =>
  (one.ties - other.ties || one.degree - other.degree || other.met - one.met) > 0;

async function communitiesOf(snapshot: Snapshot): Promise<Communities> {
  const count = relationshipCount(snapshot.graph);
  if (count > MOST_FOR_COMMUNITIES) {
    const [all, most] = [count, MOST_FOR_COMMUNITIES].map((each) => each.toLocaleString('en-GB'));
    throw new ProblemError(
      'too-large',
      `Communities are found among up to ${most} relationships, and these are ${all}; ask for the neighbourhood of an actor`,
    );
  }
  return snapshot.communities();
}

function describeCommunities(snapshot: Snapshot, communities: Communities): CommunitiesAnswer {
  const { graph, revision } = snapshot;
  const { of, sizes } = communities;
  // An actor alone is no community.
  const listed = sizes.filter((size, place) => size > 1 && place < MOST_LISTED).length;
  const selection = select(graph, {});
  const { among, degree } = relationshipsWithin(selection, of, (each) => each < listed);
  const within = new Int32Array(listed);
  for (const index of among) within[of[graph.subject[index]!]!]! += 1;
  const links = linksBetween(selection, communities, listed);
  const places = layOutCommunities([...sizes.slice(0, listed)], links);
  const members = Array.from({ length: listed }, (): number[] => []);
  of.forEach((community, actor) => community < listed && members[community]!.push(actor));
  const items = members.map((actors, place) => ({
    busiest: busiestFirst(actors, degree)
      .slice(0, NAMED)
      .map((actor) => summarize(graph.actors.at(actor)!)),
    actors: actors.length,
    relationships: within[place]!,
    ...places[place]!,
  }));
  const told = items.reduce((sum, { actors }) => sum + actors, 0);
  return { revision, items, links, others: { communities: sizes.length - listed, actors: of.length - told } };
}

/** The accepted relationships between two actors of one community, for the communities asked for, and who has how many. */
function relationshipsWithin(selection: Selection, of: Int32Array, asked: (community: number) => boolean) {
  const { graph } = selection;
  const among: number[] = [];
  const degree = new Int32Array(of.length);
  for (let index = 0; index < graph.subject.length; index += 1) {
    const [subject, object] = [graph.subject[index]!, graph.object[index]!];
    if (of[subject] !== of[object] || !asked(of[subject]!) || !selection.accepts(index)) continue;
    among.push(index);
    degree[subject]! += 1;
    if (object !== subject) degree[object]! += 1;
  }
  return { among, degree };
}

function linksBetween(selection: Selection, { of }: Communities, listed: number): CommunitiesAnswer['links'] {
  const { graph } = selection;
  const counts = new Map<number, number>();
  for (let index = 0; index < graph.subject.length; index += 1) {
    const [from, to] = [of[graph.subject[index]!]!, of[graph.object[index]!]!];
    if (from === to || from >= listed || to >= listed || !selection.accepts(index)) continue;
    const key = Math.min(from, to) * listed + Math.max(from, to);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([key, relationships]) => ({ communities: [Math.floor(key / listed), key % listed], relationships }));
}

const busiestFirst = (actors: readonly number[], degree: Int32Array): number[] =>
  [...new Set(actors)].sort((a, b) => degree[b]! - degree[a]! || a - b);
