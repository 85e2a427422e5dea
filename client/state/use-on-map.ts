import { useMemo } from 'react';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import type { Path } from '../../server/contract/paths.ts';
import { classOf, showsType, type TypeFilter } from './actor-type-filter.ts';
import { useShownGraph } from './compared-times.ts';
import { useShownPaths } from './comparison.ts';
import type { MapLook } from './map-look.ts';
import { actorsOnMap, missingNeighbours, neighboursAlong, type Neighbours } from './on-map.ts';
import { actorsOf } from './path-words.ts';
import { useDrawnGraph } from './queries.ts';
import { actorsSelected } from './selection.ts';
import { useView } from './use-view.ts';
import { showsFamily, type View } from './view.ts';

export interface OnMap {
  actors: ReadonlySet<string>;
  /** How many the reader has taken off it; those of types that are filtered out are not there to begin with. */
  off: number;
  /** Those under the filters between actors on the map; of families that are switched off as well. */
  filtered: GraphAnswer['edges'];
  /** Of these, the ones that are drawn. */
  relationships: GraphAnswer['edges'];
  /** Along all relationships that the filters and families leave, on the map or not. */
  neighbours: Neighbours;
  /** How many neighbours an actor on the map has that are not on it. */
  missing: ReadonlyMap<string, number>;
}

/** All that it is made of. */
interface Sources {
  /** As it was drawn, and as the filters leave it. */
  drawn: GraphAnswer | undefined;
  graph: GraphAnswer | undefined;
  families: View['filters']['family'];
  types: TypeFilter;
  bounds: Pick<MapLook, 'hidden' | 'only' | 'expanded' | 'focus'>;
  /** Around which actors the focus is, if there is one. */
  centre: readonly string[];
  paths: readonly (Path | undefined)[];
}

/** What is on the map now. */
export function useOnMap(): OnMap {
  const { selected, filters, map } = useView();
  const { data: drawn } = useDrawnGraph();
  const { data: graph } = useShownGraph();
  const { a, b } = useShownPaths();
  const { hidden, only, expanded, focus } = map;
  // What is selected matters to nothing else, so that selecting on a large map changes little.
  const around = focus === undefined ? undefined : selected;
  const { family: families, actorType, exceptActorType } = filters;
  return useMemo(() => {
    const bounds = { hidden, only, expanded, focus };
    const types = { actorType, exceptActorType };
    return onceFor(
      [drawn, graph, families, actorType, exceptActorType, hidden, only, expanded, focus, around, a, b],
      () => onMapOf({ drawn, graph, families, types, bounds, centre: actorsSelected(around), paths: [a, b] }),
    );
  }, [a, actorType, around, b, drawn, exceptActorType, expanded, families, focus, graph, hidden, only]);
}

let latest: { sources: readonly unknown[]; onMap: OnMap } | undefined;

/** Several parts of the page ask for the same: it is made once for all of them. */
function onceFor(sources: readonly unknown[], make: () => OnMap): OnMap {
  const isSame = latest?.sources.every((source, index) => source === sources[index]);
  if (!latest || !isSame) latest = { sources, onMap: make() };
  return latest.onMap;
}

function onMapOf({ drawn, graph, families, types, bounds, centre, paths }: Sources): OnMap {
  const shown = graph?.edges.filter((edge) => showsFamily({ family: families }, edge.family)) ?? [];
  const neighbours = neighboursAlong(shown);
  const walked = paths.flatMap((path) => (path ? actorsOf(path) : []));
  const ids = (drawn?.nodes ?? []).filter((node) => showsType(types, classOf(node))).map(({ id }) => id);
  const actors = actorsOnMap(ids, neighbours, { ...bounds, centre, walked });
  const isOn = (edge: GraphAnswer['edges'][number]) => actors.has(edge.source) && actors.has(edge.target);
  // The server counts neighbours along every family.
  const known = families.length > 0 ? [] : (graph?.nodes ?? []);
  const counts = new Map(known.map((node) => [node.id, node.neighbours]));
  return {
    actors,
    off: ids.length - actors.size,
    filtered: graph?.edges.filter(isOn) ?? [],
    relationships: shown.filter(isOn),
    neighbours,
    missing: missingNeighbours(actors, neighbours, (id) => counts.get(id)),
  };
}
