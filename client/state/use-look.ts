/** What the sizes and colours of actors say now: what the view asks for, as far as the graph was measured. */
import { useMemo } from 'react';
import { colourGroups, groupsAmong, type ColourGroup, type ColourGroups } from './colour-groups.ts';
import { heaviestOf } from './line-thickness.ts';
import type { ColourBy, SizeBy, ThicknessBy } from './map-look.ts';
import { useDrawnGraph, useGraph } from './queries.ts';
import { useOnMap } from './use-on-map.ts';
import { useView } from './use-view.ts';

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

/** The heaviest edge, where thickness is asked to say the weight and the file gives one; null where it says the sources. */
export function useHeaviest(): number | null {
  const { map } = useView();
  const heaviest = useHeaviestThere();
  return map.thickness === 'weight' ? heaviest : null;
}

/** Of the whole graph, so that a filter changes no thickness. */
function useHeaviestThere(): number | null {
  const edges = useDrawnGraph().data?.edges;
  return useMemo(() => heaviestOf(edges ?? []), [edges]);
}

export const useHasWeights = (): boolean => useHeaviestThere() !== null;

export const useThicknessBy = (): ThicknessBy => (useHeaviest() === null ? 'sources' : 'weight');

/** The groups that colours tell apart; null where they tell nothing. */
export function useColourGroups(): ColourGroups | null {
  const by = useColourBy();
  const { filters } = useView();
  const { data: whole } = useDrawnGraph();
  const { data: filtered } = useGraph(filters);
  const edges = filtered?.edges;
  return useMemo(() => colourGroups(by, whole?.nodes ?? [], edges ?? []), [by, edges, whole]);
}

/** Those of them that the map now shows; of actors that are pale, since nothing is left of them, no colour is seen. */
export function useShownColours(): ColourGroup[] {
  const colours = useColourGroups();
  const { relationships } = useOnMap();
  return useMemo(() => {
    const seen = new Set(relationships.flatMap(({ source, target }) => [source, target]));
    return colours ? groupsAmong(colours, seen) : [];
  }, [colours, relationships]);
}
