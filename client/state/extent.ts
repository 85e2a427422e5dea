import { useMemo } from 'react';
import { useGraph } from './queries.ts';
import { useView } from './use-view.ts';
import { countFilters, showsFamily } from './view.ts';

/** How much the filters leave. */
export interface Extent {
  actors: number;
  relationships: number;
}

/** How much an export holds: with a filter, the actors that relationships are left of, and without one all. */
export function useExtent(): Extent {
  const { filters } = useView();
  const { data } = useGraph(filters);
  return useMemo(() => {
    const edges = data?.edges.filter(({ family }) => showsFamily(filters, family)) ?? [];
    const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
    const isFiltered = filters.family.length > 0 || countFilters(filters) > 0;
    return {
      actors: isFiltered ? ends.size : (data?.nodes.length ?? 0),
      relationships: edges.length + (data?.leftOut ?? 0),
    };
  }, [data, filters]);
}
