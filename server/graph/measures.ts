import type { GraphColumns } from './actor-graph.ts';
import { betweennessOf } from './betweenness.ts';
import { findCommunities } from './communities.ts';
import { pairsOf } from './pairs.ts';

/** What is known of actors from how they are placed among all others, by actor index. */
export interface Measures {
  /** The share, 0 to 1, of the shortest paths between any two others that lead through it; to six decimals. */
  readonly betweenness: Float64Array;
  /** Whether that is estimated from a sample. */
  readonly sampled: boolean;
  /** The number of its community: 0 is the one with most actors. */
  readonly community: Int32Array;
}

/** What is measured in about a second. */
const MOST = { actors: 20_000, relationships: 60_000 };

/**
 * Measures a whole graph, the same way on every machine; undefined where it, or the number of its shortest paths, is too
 * large for that. Communities are of those
 * who have more to do with one another than with others, whether they are friends or enemies; see communities.ts.
 */
export function measure(graph: GraphColumns): Measures | undefined {
  if (graph.actorType.length > MOST.actors || graph.subject.length > MOST.relationships) return undefined;
  const pairs = pairsOf(graph, () => ({}));
  const { shares, sampled } = betweennessOf(pairs);
  if (!shares.every(Number.isFinite)) return undefined;
  return {
    // Finer than any difference that can be seen, and coarser than what machines may differ in.
    betweenness: shares.map((share) => Math.round(share * 1e6) / 1e6),
    sampled,
    community: findCommunities(graph).of,
  };
}
