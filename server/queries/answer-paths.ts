import { isoDay } from '../../graph-data/schema/day.ts';
import { signName } from '../../graph-data/schema/vocabulary.ts';
import { MOST_HOPS, type Hop, type Path, type PathsAnswer, type PathsQuery } from '../contract/paths.ts';
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
import { citePath } from './cite-path.ts';
import { findInline, type PathFinder } from './paths/find-inline.ts';
import { sequenceOf } from './paths/in-time.ts';
import type { PathQuestion, Reach, Truncation, Walk } from './paths/question.ts';
import { resolveActor, resolveFilter } from './resolve.ts';
import { citedBy, summarize, toClaimAnswer, toRelationshipAnswer } from './summarize.ts';

const DEFAULT_K = 10;
/** Listing every path grows steeply with its length. */
const DEFAULT_HOPS_OF_ALL = 4;

/** Answers `GET /paths`: each path with its hops, and each hop with the claims that satisfied the filter. */
export async function answerPaths(
  snapshot: Snapshot,
  query: PathsQuery,
  find: PathFinder = findInline,
  signal?: AbortSignal,
): Promise<PathsAnswer> {
  const { question, selection } = questionOf(snapshot, query);
  const { walks, truncated, reach } = await find(snapshot.graph, selection, question, signal);
  const described = walks.map((walk) => walk.relationships.map((hop) => describeRelationship(selection, hop)));
  const { actors } = snapshot.graph;
  return {
    from: summarize(actors[question.from]!),
    to: summarize(actors[question.to]!),
    paths: walks.map((walk, index) => pathAnswer(snapshot, selection, walk, described[index]!)),
    truncated: truncated !== undefined,
    ...(truncated && { truncatedBecause: REASONS[truncated] }),
    ...(reach && { reach: { ...reach, explanation: explainReach(snapshot, question, reach) } }),
    ...citedBy(snapshot, described.flat()),
  };
}

const REASONS: Record<Truncation, string> = {
  k: 'There are more paths than k; raise k, lower maxHops or narrow the filter.',
  work: 'The search was stopped after looking at too many relationships; lower maxHops or k, or narrow the filter.',
  time: 'The search was stopped because it took too long; lower maxHops or k, or narrow the filter.',
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
  checkEnds(snapshot, question);
  return { question, selection: select(snapshot.graph, resolveFilter(snapshot, filter)) };
}

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

function pathAnswer(snapshot: Snapshot, selection: Selection, walk: Walk, relationships: Relationship[]): Path {
  const id = (actor: number) => snapshot.graph.actors[actor]!.id;
  return {
    hops: relationships.map((relationship, index): Hop => {
      const from = id(walk.actors[index]!);
      const travelled = relationship.kind.symmetric
        ? 'symmetric'
        : from === relationship.subject
          ? 'forward'
          : 'backward';
      const claims = relationship.claims.map((claim) => toClaimAnswer(snapshot, claim));
      return {
        relationship: toRelationshipAnswer(relationship),
        from,
        to: id(walk.actors[index + 1]!),
        travelled,
        claims,
      };
    }),
    weakestHop: relationships.findIndex(({ confidence }) => confidence === walk.weakest),
    confidence: walk.weakest,
    ...signsOf(relationships),
    ...coexistence(selection, walk.relationships),
    sequence: sequenceOf(snapshot.graph, selection, walk.relationships),
    ...citePath(snapshot, walk.actors, relationships),
  };
}

const SIGN_WORDS = { positive: 'an ally of', neutral: 'a contact of', negative: 'an enemy of' };

function signsOf(relationships: readonly Relationship[]): Pick<Path, 'sign' | 'signInWords'> {
  // `+ 0` turns the -0 of a neutral hop times a negative one into 0.
  const sign = relationships.reduce((product, { kind }) => product * kind.sign, 1) + 0;
  const signInWords = relationships.map(({ kind }) => SIGN_WORDS[signName(kind.sign)]).join(' ');
  return { sign: sign as RelationshipAnswer['sign'], signInWords };
}

/** Whether there are days on which all the relationships certainly, or at least possibly, held; and which. */
function coexistence(
  selection: Selection,
  relationships: readonly number[],
): Pick<Path, 'coexistent' | 'coexistentDuring'> {
  const common = (days: (selection: Selection, relationship: number) => Days[]) =>
    relationships.map((hop) => days(selection, hop)).reduce(intersect);
  const [certain, possible] = [common(certainDays), common(possibleDays)];
  const coexistent = certain.length > 0 ? 'certain' : possible.length > 0 ? 'possible' : 'no';
  const during = united(certain.length > 0 ? certain : possible);
  return { coexistent, coexistentDuring: during.map(([from, to]) => ({ from: isoDay(from), to: isoDay(to) })) };
}

function intersect(some: Days[], others: Days[]): Days[] {
  const meets = some.flatMap((a) => others.map((b): Days => [Math.max(a[0], b[0]), Math.min(a[1], b[1])]));
  return united(meets.filter(([first, last]) => first <= last));
}

/** The same days without overlaps, ascending. */
function united(spans: readonly Days[]): Days[] {
  const result: Days[] = [];
  for (const [first, last] of spans.toSorted((a, b) => a[0] - b[0])) {
    const before = result.at(-1);
    if (before && first <= before[1] + 1) result[result.length - 1] = [before[0], Math.max(before[1], last)];
    else result.push([first, last]);
  }
  return result;
}

function explainReach({ graph }: Snapshot, { from, to, maxHops }: PathQuestion, reach: Reach): string {
  const [start, end] = [from, to].map((actor) => summarize(graph.actors[actor]!).name) as [string, string];
  const actors = (count: number) =>
    `${reach.exact ? '' : 'at least '}${count} other ${count === 1 ? 'actor' : 'actors'}`;
  const sides = `From ${start}, ${actors(reach.from)} can be reached; ${end} can be reached from ${actors(reach.to)}.`;
  if (reach.hops === undefined) {
    return `${sides} ${reach.exact ? 'No way joins the two' : 'No way was found'} under this filter; widen it.`;
  }
  const advice =
    reach.hops > maxHops ? `raise maxHops from ${maxHops}` : 'ask without via, without avoid or in another order';
  return `${sides} A way of ${reach.hops} hops joins the two; ${advice}.`;
}
