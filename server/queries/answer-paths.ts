import type { PathsAnswer, PathsQuery } from '../contract/paths.ts';
import { MOST_HOPS } from '../contract/paths.ts';
import type { RelationshipAnswer } from '../contract/records.ts';
import { invalidParameter } from '../errors.ts';
import { select, type Selection } from '../graph/filter.ts';
import {
  certainDays,
  describeRelationship,
  possibleDays,
  type Days,
  type Relationship,
} from '../graph/relationship.ts';
import type { Snapshot } from '../store/knowledge-base.ts';
import { findPaths, usualLimits } from './paths/find-paths.ts';
import type { PathQuestion, Walk } from './paths/question.ts';
import { resolveActor, resolveFilter } from './resolve.ts';
import { citedBy, summarize, toClaimAnswer, toRelationshipAnswer } from './summarize.ts';

const DEFAULT_K = 10;
/** Listing every path grows steeply with its length. */
const DEFAULT_HOPS_OF_ALL = 4;

/** Answers `GET /paths`: each path with its hops, and each hop with the claims that satisfied the filter. */
export function answerPaths(snapshot: Snapshot, query: PathsQuery): PathsAnswer {
  const {
    from,
    to,
    mode = 'shortest',
    order = 'hops',
    k = DEFAULT_K,
    direction = 'any',
    via,
    avoid,
    ...filterQuery
  } = query;
  const actorIndex = (reference: string) => snapshot.graph.actorIndex.get(resolveActor(snapshot, reference).id)!;
  const { maxHops = mode === 'all' ? DEFAULT_HOPS_OF_ALL : MOST_HOPS, ...filter } = filterQuery;
  const question: PathQuestion = {
    ...{ mode, order, k, maxHops, direction, from: actorIndex(from), to: actorIndex(to) },
    via: (via ?? []).map(actorIndex),
    avoid: (avoid ?? []).map(actorIndex),
  };
  checkEnds(snapshot, question);
  const selection = select(snapshot.graph, resolveFilter(snapshot, filter));
  const { walks, truncated } = findPaths(snapshot.graph, selection, question, usualLimits(snapshot.graph));
  const { actors } = snapshot.graph;
  const described = walks.map((walk) => walk.relationships.map((hop) => describeRelationship(selection, hop)));
  const paths = walks.map((walk, index) => pathAnswer(snapshot, selection, walk, described[index]!));
  return {
    from: summarize(actors[question.from]!),
    to: summarize(actors[question.to]!),
    paths,
    truncated: truncated !== undefined,
    ...(truncated && { truncatedBecause: REASONS[truncated] }),
    ...citedBy(snapshot, described.flat()),
  };
}

const REASONS = {
  k: 'There are more paths than k; raise k, lower maxHops or narrow the filter.',
  work: 'The search was stopped after looking at too many relationships; lower maxHops or narrow the filter.',
  time: 'The search was stopped because it took too long; lower maxHops or narrow the filter.',
  cancelled: 'The search was stopped because the request was.',
};

function checkEnds({ graph }: Snapshot, { from, to, via, avoid }: PathQuestion): void {
  if (from === to) {
    throw invalidParameter('to', `from and to are both ${graph.actors[from]!.id}; name two different actors`);
  }
  const both = avoid.find((actor) => actor === from || actor === to || via.includes(actor));
  if (both !== undefined) {
    throw invalidParameter(
      'avoid',
      `${graph.actors[both]!.id} is also an end or in via; take it out of one of the two`,
    );
  }
}

function pathAnswer(
  snapshot: Snapshot,
  selection: Selection,
  walk: Walk,
  relationships: Relationship[],
): PathsAnswer['paths'][number] {
  const id = (actor: number) => snapshot.graph.actors[actor]!.id;
  const weakest = Math.min(...relationships.map(({ confidence }) => confidence));
  return {
    hops: relationships.map((relationship, index) => ({
      relationship: toRelationshipAnswer(relationship),
      from: id(walk.actors[index]!),
      to: id(walk.actors[index + 1]!),
      claims: relationship.claims.map((claim) => toClaimAnswer(snapshot, claim)),
    })),
    weakestHop: relationships.findIndex(({ confidence }) => confidence === weakest),
    // `+ 0` turns the -0 of a neutral hop times a negative one into 0.
    sign: (relationships.reduce((sign, { kind }) => sign * kind.sign, 1) + 0) as RelationshipAnswer['sign'],
    coexistent: coexistence(selection, walk.relationships),
  };
}

/** Whether there is a day on which all the relationships certainly, or at least possibly, held. */
function coexistence(selection: Selection, relationships: readonly number[]): 'certain' | 'possible' | 'no' {
  const common = (days: (selection: Selection, relationship: number) => Days[]) =>
    relationships.map((hop) => days(selection, hop)).reduce(intersect).length > 0;
  return common(certainDays) ? 'certain' : common(possibleDays) ? 'possible' : 'no';
}

function intersect(some: Days[], others: Days[]): Days[] {
  return some
    .flatMap((a) => others.map((b): Days => [Math.max(a[0], b[0]), Math.min(a[1], b[1])]))
    .filter(([first, last]) => first <= last);
}
