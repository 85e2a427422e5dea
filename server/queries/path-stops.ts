/** The actors that a paths question names: who they are, and whether any path could go by all of them. */
import type { PathsQuery } from '../contract/paths.ts';
import { ProblemError, type ProblemType } from '../errors.ts';
import type { Selection } from '../graph/filter.ts';
import type { Snapshot } from '../store/knowledge-base.ts';
import { resolveActor } from './resolve.ts';

type Parameter = 'from' | 'to' | 'via' | 'avoid';

/** An actor of the question, and how it was named there. */
export interface PathStop {
  parameter: Parameter;
  reference: string;
  actor: number;
}

interface Stops {
  from: PathStop;
  to: PathStop;
  via: PathStop[];
  avoid: PathStop[];
}

/**
 * Each problem says which parameter it is about, and how the actor was named there.
 * @throws {ProblemError} `unknown-actor` and `ambiguous-actor` as `resolveActor` does, `same-ends`, `contrary-stops`, and
 * `filtered-out` for an end or a stop of which the filter leaves no relationship: it would make every answer empty.
 */
export function stopsOf(
  snapshot: Snapshot,
  { from, to, via = [], avoid = [] }: Pick<PathsQuery, 'from' | 'to' | 'via' | 'avoid'>,
  selection: Selection,
): Stops {
  const stop = (parameter: Parameter, reference: string): PathStop => {
    return { parameter, reference, actor: actorIndexOf(snapshot, parameter, reference) };
  };
  const stops = {
    ...{ from: stop('from', from), to: stop('to', to) },
    via: via.map((reference) => stop('via', reference)),
    avoid: avoid.map((reference) => stop('avoid', reference)),
  };
  checkStops(snapshot, stops);
  checkLeft(snapshot, stops, selection);
  return stops;
}

function actorIndexOf(snapshot: Snapshot, parameter: Parameter, reference: string): number {
  try {
    return snapshot.graph.actorIndex.get(resolveActor(snapshot, reference).id)!;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { type, message, candidates } = error;
    throw new ProblemError(type, message, { errors: [{ parameter, value: reference, message }], candidates });
  }
}

function refuse(type: ProblemType, { parameter, reference }: PathStop, message: string): ProblemError {
  return new ProblemError(type, `${parameter}: ${message}`, { errors: [{ parameter, value: reference, message }] });
}

function checkStops({ graph }: Snapshot, { from, to, via, avoid }: Stops): void {
  const id = ({ actor }: PathStop) => graph.actors.at(actor)!.id;
  if (from.actor === to.actor)
    throw refuse('same-ends', to, `from and to are both ${id(from)}; name two different actors`);
  const both = avoid.find(({ actor }) => [from, to, ...via].some((other) => other.actor === actor));
  if (!both) return;
  throw refuse('contrary-stops', both, `${id(both)} is also an end or in via; take it out of one of the two`);
}

function checkLeft({ graph }: Snapshot, { from, to, via }: Stops, selection: Selection): void {
  const { first, relationships } = graph.adjacency;
  for (const stop of [from, to, ...via]) {
    const { actor } = stop;
    // Looked at in place: an actor may have thousands, and most often the first is left.
    const all = relationships.subarray(first[2 * actor], first[2 * actor + 2]);
    if (all.some((relationship) => selection.accepts(relationship))) continue;
    const why = all.length === 0 ? 'has no relationships' : 'has no relationship that the filter leaves';
    throw refuse('filtered-out', stop, `${graph.actors.at(actor)!.id} ${why}; widen the filter or name another actor`);
  }
}
