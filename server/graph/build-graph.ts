/** Claims -> relationships -> ActorGraph: the one projection. */
import { ACTOR_CLASSES } from '../../graph-data/schema/actor-types.ts';
import type { Actor } from '../../graph-data/schema/actor.ts';
import type { Claim } from '../../graph-data/schema/claim.ts';
import type { Dataset } from '../../graph-data/schema/dataset.ts';
import type { Sequence } from '../../graph-data/schema/sequence.ts';
import type { ActorGraph } from './actor-graph.ts';
import { buildColumns, type BuiltColumns, type GraphSource } from './build-columns.ts';
import { codeClaims } from './code-claims.ts';
import { uint8Column } from './columns.ts';
import { lifeOf, type Lives } from './lives.ts';
import { atOnce, visitEach, type Steps } from './turns.ts';

/** A dataset as far as its graph needs it. */
export interface DescribedDataset {
  source: GraphSource;
  /** What stays with the records. */
  roots: readonly string[];
  actorIndex: ReadonlyMap<string, number>;
}

/** Builds the graph of a dataset while everybody waits. */
export function buildActorGraph(dataset: Dataset): ActorGraph {
  const described = atOnce(describeDataset(dataset));
  return graphOf(dataset, described, buildColumns(described.source));
}

/**
 * Reads what the graph needs of a dataset.
 * @param alsoVisit is shown every actor as well, since making a record may take its time
 */
export function* describeDataset(
  dataset: Dataset,
  alsoVisit: (actor: Actor, index: number) => void = () => {},
): Steps<DescribedDataset> {
  const { actors, kinds, reports } = dataset;
  const { roots, ...codes } = dataset.codes ?? (yield* codeClaims(dataset));
  const actorIndex = new Map<string, number>();
  const actorType = uint8Column(actors.length);
  const lives: Lives = new Map();
  yield* visitEach(actors, (actor, index) => {
    const { id, type, subtype, founded, dissolved } = actor;
    if (founded !== undefined || dissolved !== undefined) lives.set(index, lifeOf(founded, dissolved));
    actorType[index] = ACTOR_CLASSES.indexOf(subtype ?? type);
    actorIndex.set(id, index);
    alsoVisit(actor, index);
  });
  const source = {
    ...{ codes, actorType, lives },
    kinds: kinds.map(({ id, symmetric, aspect }) => ({ id, symmetric, aspect })),
    reports: reports.map(({ published, reliability }) => ({ published, reliability })),
  };
  return { source, roots, actorIndex };
}

/** The graph of a dataset, once its columns are built. */
export function graphOf(
  { actors, kinds, reports, claims }: Dataset,
  { roots, actorIndex }: DescribedDataset,
  { columns, order }: BuiltColumns,
): ActorGraph {
  return { ...columns, actors, kinds, reports, roots, claims: inOrder(claims, order), actorIndex };
}

function inOrder(claims: Sequence<Claim>, order: Int32Array): Sequence<Claim> {
  const at = (row: number) => claims.at(order[row]!);
  return {
    length: order.length,
    at,
    *[Symbol.iterator]() {
      for (let row = 0; row < order.length; row += 1) yield at(row)!;
    },
  };
}
