/** What an address names rightly and what is not there: actors that the map lacks, paths beyond those that were found. */
import { useMemo } from 'react';
import { usePaths } from './path-queries.ts';
import { useDrawnGraph, useIsLarge, useVisits } from './queries.ts';
import { useView, type ViewChange } from './use-view.ts';
import { keyOf, type Visit } from './visited.ts';
import type { View } from './view.ts';

export interface Gaps {
  /** As they stand in the address: `hide=nobody`. */
  terms: string[];
  /** The view without them. */
  without: ViewChange;
}

/**
 * @param isThere whether an actor is on the map or could be; undefined where that is not known
 * @param found how many paths there are; undefined while that is not known
 * @param unknown of a graph drawn in parts, the visits and expansions of whom nobody knows, as the address writes them
 */
export function gapsIn(
  { map, path }: Pick<View, 'map' | 'path'>,
  isThere: ((id: string) => boolean) | undefined,
  found: number | undefined,
  unknown: readonly string[] = [],
): Gaps {
  const lists = { hide: map.hidden, only: map.only, expand: map.expanded, choose: map.chosen };
  const lacks = (id: string) => isThere?.(id) === false || unknown.includes(id);
  const there = (ids: readonly string[]) => ids.filter((id) => !lacks(id));
  const terms = Object.entries(lists).flatMap(([name, ids]) => ids.filter(lacks).map((id) => `${name}=${id}`));
  terms.push(...map.pins.filter(({ id }) => lacks(id)).map(({ id, x, y }) => `pin=${id}@${x},${y}`));
  const isLost = (visit: Visit) => unknown.includes(keyOf(visit)) || visit.some(lacks);
  terms.push(...map.visited.filter(isLost).map((visit) => `visit=${keyOf(visit)}`));
  const isBeyond = (index: number | undefined) => Boolean(found) && index !== undefined && index >= found!;
  if (isBeyond(path.chosen)) terms.push(`path=${path.chosen + 1}`);
  if (isBeyond(path.compared)) terms.push(`compare=${path.compared! + 1}`);
  return {
    terms,
    without: {
      map: {
        ...{ hidden: there(map.hidden), only: there(map.only), expanded: there(map.expanded) },
        visited: map.visited.filter((visit) => !isLost(visit)),
        ...{ chosen: there(map.chosen), pins: map.pins.filter(({ id }) => !lacks(id)) },
      },
      path: {
        ...(isBeyond(path.chosen) && { chosen: Math.max(0, found! - 1) }),
        ...(isBeyond(path.compared) && { compared: undefined }),
      },
    },
  };
}

export function useAddressGaps(): Gaps {
  const view = useView();
  const { data, unknown = [] } = useDrawnGraph();
  const visits = useVisits();
  // Of a graph too large to draw whole the page knows but a part.
  const isLarge = useIsLarge();
  const found = usePaths(view.path, view.filters).data?.paths.length;
  const ids = useMemo(() => new Set(data?.nodes.map(({ id }) => id)), [data]);
  const asked = [...visits.map(keyOf), ...view.map.expanded];
  return gapsIn(
    view,
    data && !isLarge ? (id) => ids.has(id) : undefined,
    found,
    isLarge ? unknown.map((place) => asked[place]!) : [],
  );
}
