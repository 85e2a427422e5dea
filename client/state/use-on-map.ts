import { useMemo } from 'react';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import { useShownGraph } from './compared-times.ts';
import { useShownPaths } from './comparison.ts';
import { actorsOnMap, missingNeighbours, neighboursAlong, type Neighbours } from './on-map.ts';
import { actorsOf } from './path-words.ts';
import { useDrawnGraph } from './queries.ts';
import { actorsSelected } from './selection.ts';
import { useView } from './use-view.ts';
import { showsFamily } from './view.ts';

export interface OnMap {
  actors: ReadonlySet<string>;
  /** Those under the filters between actors on the map; of families that are switched off as well. */
  filtered: GraphAnswer['edges'];
  /** Of these, the ones that are drawn. */
  relationships: GraphAnswer['edges'];
  /** Along all relationships that the filters and families leave, on the map or not. */
  neighbours: Neighbours;
  /** How many neighbours an actor on the map has that are not on it. */
  missing: ReadonlyMap<string, number>;
}

/** What is on the map now. */
export function useOnMap(): OnMap {
  const { selected, filters, map } = useView();
  const { data: drawn } = useDrawnGraph();
  const { data: graph } = useShownGraph();
  const { a, b } = useShownPaths();
  return useMemo(() => {
    const shown = graph?.edges.filter((edge) => showsFamily(filters, edge.family)) ?? [];
    const neighbours = neighboursAlong(shown);
    const walked = [a, b].flatMap((path) => (path ? actorsOf(path) : []));
    const ids = drawn?.nodes.map(({ id }) => id) ?? [];
    const actors = actorsOnMap(ids, neighbours, { ...map, centre: actorsSelected(selected), walked });
    const isOn = (edge: GraphAnswer['edges'][number]) => actors.has(edge.source) && actors.has(edge.target);
    // The server counts neighbours along every family.
    const known = filters.family.length > 0 ? [] : (graph?.nodes ?? []);
    const counts = new Map(known.map((node) => [node.id, node.neighbours]));
    return {
      actors,
      filtered: graph?.edges.filter(isOn) ?? [],
      relationships: shown.filter(isOn),
      neighbours,
      missing: missingNeighbours(actors, neighbours, (id) => counts.get(id)),
    };
  }, [a, b, drawn, filters, graph, map, selected]);
}
