/** From what is asked for, by any name, to what the graph knows, by id. */
import type { Actor } from '../../graph-data/schema/actor.ts';
import { BEGINNING, FOREVER } from '../../graph-data/schema/day.ts';
import { parseEdtf, spanOf } from '../../graph-data/schema/edtf.ts';
import type { FilterQuery } from '../contract/filter.ts';
import { invalidParameter, ProblemError } from '../errors.ts';
import type { Filter } from '../graph/filter.ts';
import type { Snapshot } from '../store/knowledge-base.ts';
import { summarize } from './summarize.ts';

/** How many actors that could be meant are told, and how many of what a term may be. */
const [MOST_NAMED, MOST_LISTED] = [20, 100];

/** Some of so many, in words. */
function listed(some: readonly string[], total: number): string {
  return some.join(', ') + (total > some.length ? ` and ${total - some.length} more` : '');
}

/**
 * The actor with that id, or with a name that no other has.
 * @throws {ProblemError} `unknown-actor` with near misses, or `ambiguous-actor` with the candidates.
 */
export function resolveActor(snapshot: Snapshot, reference: string): Actor {
  const index = snapshot.graph.actorIndex.get(reference);
  if (index !== undefined) return snapshot.graph.actors.at(index)!;
  const named = snapshot.names.withName(reference);
  if (named.length === 1) return named.at(0)!;
  if (named.length > 1) {
    const candidates = Array.from({ length: Math.min(named.length, MOST_NAMED) }, (_, place) => named.at(place)!);
    const detail = `"${reference}" is a name of ${named.length} actors; ask with the id of one: ${listed(
      candidates.map(({ id }) => id),
      named.length,
    )}`;
    throw new ProblemError('ambiguous-actor', detail, { candidates: candidates.map(summarize) });
  }
  const near = snapshot.names.search(reference, 5).map(({ actor }) => actor);
  const hint =
    near.length > 0 ? `did you mean ${near.map(({ id }) => id).join(', ')}?` : 'search for it by another name';
  throw new ProblemError('unknown-actor', `No actor is called "${reference}"; ${hint}`, {
    candidates: near.map(summarize),
  });
}

/**
 * A filter as it is asked for, with its names resolved.
 * @throws {ProblemError} where a term names what the dataset does not have, so that a mistyped filter never widens an answer.
 */
export function resolveFilter(snapshot: Snapshot, query: FilterQuery): Filter {
  const { actor, kind, report, exceptReport, exceptPublisher, during, certainty } = query;
  if (certainty !== undefined && during === undefined) {
    const message = 'says how surely a relationship held during some time; add during, for example during=2022';
    throw invalidParameter('certainty', message);
  }
  const { minRoots = 0, maxRoots = Infinity } = query;
  if (maxRoots < minRoots) {
    throw invalidParameter(
      'maxRoots',
      `is less than minRoots, which asks for ${minRoots} or more; ask for as many or more`,
    );
  }
  const actorId = (reference: string) => resolveActor(snapshot, reference).id;
  return defined({
    actors: actor?.map(actorId),
    actorTypes: query.actorType,
    exceptActorTypes: query.exceptActorType,
    kinds: known('kind', kind, snapshot.records.kinds),
    families: query.family,
    signs: query.sign,
    during: during && { windows: during.map(windowOf), certainly: certainty === 'certain' },
    minConfidence: query.minConfidence,
    minRoots: query.minRoots,
    maxRoots: query.maxRoots,
    reports: known('report', report, snapshot.records.reports),
    exceptReports: known('exceptReport', exceptReport, snapshot.records.reports),
    exceptPublishers: exceptPublisher?.map(actorId),
    disputed: query.disputed,
    hedged: query.hedged,
  });
}

function windowOf(during: string): { first: number; last: number } {
  const { first, last } = spanOf(parseEdtf(during));
  if (first === BEGINNING && last === FOREVER) {
    throw invalidParameter('during', 'has neither a start nor an end; leave it out, or give one');
  }
  return { first, last };
}

function known(
  parameter: string,
  ids: string[] | undefined,
  items: ReadonlyMap<string, unknown>,
): string[] | undefined {
  const stranger = ids?.find((id) => !items.has(id));
  if (stranger === undefined) return ids;
  const some = [...items.keys()].slice(0, MOST_LISTED);
  throw invalidParameter(parameter, `"${stranger}" is not known; it is one of ${listed(some, items.size)}`);
}

function defined(filter: Filter): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
