/** What the sizes and colours of actors say now: what the view asks for, as far as the graph was measured. */
import { useMemo } from 'react';
import { colourGroups, type ColourGroups } from './colour-groups.ts';
import type { ColourBy, SizeBy } from './map-look.ts';
import { useDrawnGraph, useGraph } from './queries.ts';
import { useView } from './use-view.ts';
import { showsFamily } from './view.ts';

/** Whether who stands between others, and communities, are known; `estimated` where the graph is large. */
export function useMeasured(): 'exact' | 'estimated' | undefined {
  return useDrawnGraph().data?.betweennessIs;
}

export function useSizeBy(): SizeBy {
  const { map } = useView();
  return useMeasured() === undefined && map.size === 'betweenness' ? 'degree' : map.size;
}

export function useColourBy(): ColourBy {
  const { map } = useView();
  return useMeasured() === undefined && map.colour === 'community' ? 'plain' : map.colour;
}

/** The groups that colours tell apart; null where they tell nothing. */
export function useColourGroups(): ColourGroups | null {
  const by = useColourBy();
  const { filters } = useView();
  const { data: whole } = useDrawnGraph();
  const { data: filtered } = useGraph(filters);
  return useMemo(() => {
    const shown = filtered?.edges.filter(({ family }) => showsFamily(filters, family)) ?? [];
    return colourGroups(by, whole?.nodes ?? [], shown);
  }, [by, filtered, filters, whole]);
}
