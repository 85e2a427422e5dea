import { useMemo } from 'react';
import type { Family } from '../../../graph-data/schema/vocabulary.ts';
import { useDrawnGraph, useIsLarge, useStats } from '../../state/queries.ts';
import { useOnMap } from '../../state/use-on-map.ts';
import { useView } from '../../state/use-view.ts';
import { FAMILY_LIST, showsFamily } from '../../state/view.ts';

export interface ShownCounts {
  /** Relationships on the map now. */
  shown: number;
  /** Relationships of the whole dataset. */
  total: number;
  /** Relationships on the map but for their family, by family; families that the dataset lacks are left out. */
  families: { family: Family; count: number; on: boolean }[];
}

export function useShownCounts(): ShownCounts {
  const { filters } = useView();
  const { data: whole } = useDrawnGraph();
  const all = useStats().data?.relationships;
  const isLarge = useIsLarge();
  const { filtered } = useOnMap();
  return useMemo(() => {
    const countOf = (family: Family, edges: readonly { family: Family }[] = filtered) =>
      edges.filter((edge) => edge.family === family).length;
    const families = FAMILY_LIST.filter((family) => countOf(family, whole?.edges ?? []) > 0).map((family) => ({
      family,
      count: countOf(family),
      on: showsFamily(filters, family),
    }));
    const shown = families.filter(({ on }) => on).reduce((sum, { count }) => sum + count, 0);
    return { shown, total: (isLarge ? all : whole?.edges.length) ?? 0, families };
  }, [all, filtered, filters, isLarge, whole]);
}
