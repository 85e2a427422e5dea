/** The graph for drawing: all that a filter leaves, or what lies around an actor. */
import type { Claim } from '../../graph-data/schema/claim.ts';
import { weightInFile } from '../graph/weight-in-file.ts';
import { BEGINNING, isoDay } from '../../graph-data/schema/day.ts';
import type { GraphAnswer } from '../contract/answers.ts';
import { MOST_ACTORS, MOST_RELATIONSHIPS } from '../contract/most-drawn.ts';
import type { FilterQuery } from '../contract/filter.ts';
import { ProblemError } from '../errors.ts';
import { degreesIn } from '../graph/actor-graph.ts';
import { select, type Filter, type Selection } from '../graph/filter.ts';
import { describeRelationship, type Period } from '../graph/relationship.ts';
import { mapInTurns } from '../graph/turns.ts';
import type { Snapshot } from '../store/knowledge-base.ts';
import { actorsIn, isEmpty, relationshipsIn } from './answer-lists.ts';

import { neighbourhoodOf, othersAlong, type Part } from './neighbourhood.ts';
import { countOf, indexesOf } from './page.ts';
import { resolveActor, resolveFilter } from './resolve.ts';
import { summarize } from './summarize.ts';

/** What is asked most often, and never more than can be drawn. */
const wholes = new WeakMap<Snapshot, Promise<GraphAnswer>>();

/**
 * Without a filter worked out once for a snapshot.
 * @throws {ProblemError} `too-large` where the filter leaves more than can be drawn.
 */
export async function answerGraph(snapshot: Snapshot, query: FilterQuery): Promise<GraphAnswer> {
  const filter = resolveFilter(snapshot, query);
  if (!isEmpty(filter)) return drawFiltered(snapshot, query, filter);
  const whole = wholes.get(snapshot) ?? drawFiltered(snapshot, query, filter);
  wholes.set(snapshot, whole);
  return whole;
}

async function drawFiltered(snapshot: Snapshot, query: FilterQuery, filter: Filter): Promise<GraphAnswer> {
  const selection = select(snapshot.graph, filter);
  const accepted = relationshipsIn(snapshot, selection, filter);
  const left = actorsIn(selection, filter);
  const [relationships, actors] = [countOf(accepted), countOf(left)];
  if (relationships > MOST_RELATIONSHIPS || actors > MOST_ACTORS) {
    throw tooLarge(
      `There are ${inWords(actors)} actors and ${inWords(relationships)} relationships`,
      'narrow the filter, or ask for the neighbourhood of an actor',
    );
  }
  const part = { actors: indexesOf(left), relationships: indexesOf(accepted).map(accepted.at) };
  if (query.actor === undefined) return drawn(snapshot, selection, part);
  return drawn(snapshot, selection, part, select(snapshot.graph, resolveFilter(snapshot, withoutActors(query))));
}

function withoutActors({ actor: _, ...others }: FilterQuery): FilterQuery {
  return others;
}

/**
 * The actors within `depth` hops, and every relationship among them; see `neighbourhoodOf` for what a limit does.
 * @throws {ProblemError} `too-large` where that is more than can be drawn.
 */
export async function answerNeighbourhood(
  snapshot: Snapshot,
  reference: string,
  { depth = 1, limit, ...query }: FilterQuery & { depth?: number | undefined; limit?: number | undefined },
): Promise<GraphAnswer> {
  const { graph } = snapshot;
  const actor = resolveActor(snapshot, reference);
  const selection = select(graph, resolveFilter(snapshot, query));
  const around = query.actor ? select(graph, resolveFilter(snapshot, withoutActors(query))) : selection;
  const centre = graph.actorIndex.get(actor.id)!;
  const part = neighbourhoodOf(selection, centre, { depth, limit, most: MOST_ACTORS });
  const advice = 'give a limit or a smaller depth, or narrow the filter';
  if (typeof part === 'number') {
    throw tooLarge(`There are at least ${inWords(part)} actors within ${depth} hops of ${actor.id}`, advice);
  }
  if (part.relationships.length > MOST_RELATIONSHIPS) {
    const many = `${inWords(part.actors.length)} actors around ${actor.id} have ${inWords(part.relationships.length)}`;
    throw tooLarge(`The ${many} relationships with one another`, advice);
  }
  return drawn(snapshot, selection, part, around);
}

function tooLarge(what: string, advice: string): ProblemError {
  const most = `${inWords(MOST_ACTORS)} actors and ${inWords(MOST_RELATIONSHIPS)} relationships`;
  return new ProblemError('too-large', `${what}, and at most ${most} can be drawn; ${advice}`);
}

const inWords = (count: number) => count.toLocaleString('en-GB');

/**
 * A part of the graph as it is answered with; others get their turns meanwhile.
 * @param around what counts as a neighbour, where the part may lack some
 */
export async function drawn(
  snapshot: Snapshot,
  selection: Selection,
  { actors, relationships, leftOut }: Part,
  around?: Selection,
): Promise<GraphAnswer> {
  const { graph, revision } = snapshot;
  const { x, y } = await snapshot.layout();
  const degrees = degreesIn(graph, relationships);
  const measures = await snapshot.measures();
  return {
    revision,
    nodes: await mapInTurns(actors, (index) => {
      const actor = graph.actors.at(index)!;
      const country = actor.country !== undefined && { country: actor.country };
      const placed = measures && {
        betweenness: measures.betweenness[index]!,
        community: measures.community[index]!,
      };
      const neighbours = around && { neighbours: othersAlong(around, index).size };
      const at = { x: x[index]!, y: y[index]! };
      return { ...summarize(actor), ...country, ...at, degree: degrees[index]!, ...placed, ...neighbours };
    }),
    edges: await mapInTurns(relationships, (index) => {
      const { subject, object, kind, claims, periods, statusOn: _, ...rest } = describeRelationship(selection, index);
      return {
        ...rest,
        source: subject,
        target: object,
        kind: kind.id,
        family: kind.family,
        sign: kind.sign,
        directed: !kind.symmetric,
        claims: claims.length,
        ...weighed(claims),
        ...sinceOf(periods),
      };
    }),
    ...(measures && { betweennessIs: measures.sampled ? ('estimated' as const) : ('exact' as const) }),
    ...(leftOut !== undefined && { leftOut }),
  };
}

function weighed(claims: readonly Claim[]): { weight?: number } {
  const weight = weightInFile(claims);
  return weight === undefined ? {} : { weight };
}

/** The first day that any period may have begun on. */
function sinceOf(periods: readonly Period[]): { since?: string } {
  const starts = periods.map(({ bounds }) => bounds.earliestStart).filter((day) => day !== BEGINNING);
  return starts.length > 0 ? { since: isoDay(Math.min(...starts))! } : {};
}
