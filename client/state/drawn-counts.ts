import { useMemo } from 'react';
import type { ActorClass } from '../../graph-data/schema/actor-types.ts';
import { classOf } from './actor-type-filter.ts';
import { useDrawnGraph, useIsLarge } from './queries.ts';

/** How many relationships there are of each kind, and actors of each type. */
export interface DrawnCounts {
  kinds?: ReadonlyMap<string, number>;
  types?: ReadonlyMap<ActorClass, number>;
}

/** Of the whole graph, whatever is filtered; nothing while that is not known, as of one that is drawn in parts. */
export function useDrawnCounts(): DrawnCounts {
  const { data } = useDrawnGraph();
  const isLarge = useIsLarge();
  return useMemo(() => {
    if (!data || isLarge) return {};
    return { kinds: countsOf(data.edges.map(({ kind }) => kind)), types: countsOf(data.nodes.map(classOf)) };
  }, [data, isLarge]);
}

function countsOf<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
