/**
 * Which actors are on the map. Filters thin relationships out and dim the actors that none is left of; only what a reader
 * does by hand takes actors off.
 */
import type { MapLook } from './map-look.ts';

/** As much of a relationship as matters here. */
export interface Ends {
  source: string;
  target: string;
}

/** What decides, besides the graph. */
export interface Bounds extends Pick<MapLook, 'hidden' | 'only' | 'expanded' | 'focus'> {
  /** The actors that the focus is around. */
  centre: readonly string[];
  /** Actors of the paths shown: a path without one of its actors would be told wrongly. */
  walked: readonly string[];
}

/** Every actor's neighbours; itself is none. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

export function neighboursAlong(edges: Iterable<Ends>): Neighbours {
  const neighbours = new Map<string, Set<string>>();
  const note = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known) known.add(to);
    else neighbours.set(from, new Set([to]));
  };
  for (const { source, target } of edges) {
    if (source === target) continue;
    note(source, target);
    note(target, source);
  }
  return neighbours;
}

/**
 * The actors on the map: all that are not hidden; of these only the ones singled out, where some are, and only those within
 * the steps of the focus, where something is selected. Those next to an expanded actor are on it in any case.
 * @param neighbours along the relationships that the filters leave
 */
export function actorsOnMap(actors: Iterable<string>, neighbours: Neighbours, bounds: Bounds): Set<string> {
  const { hidden, only, expanded, focus, centre, walked } = bounds;
  const all = new Set(actors);
  for (const id of hidden) all.delete(id);
  const opened = expanded.filter((id) => all.has(id)).flatMap((id) => [id, ...(neighbours.get(id) ?? [])]);
  const among = (ids: Iterable<string>) => [...ids].filter((id) => all.has(id));
  const base = only.length > 0 ? new Set(among([...only, ...opened])) : all;
  const from = centre.filter((id) => base.has(id));
  const near = focus !== undefined && from.length > 0 ? [...within(from, focus, base, neighbours), ...opened] : base;
  const walk = new Set(walked);
  return new Set([...among(near), ...[...actors].filter((id) => walk.has(id))]);
}

/** Those at most so many hops from any of these, going through actors of the base alone. */
function within(
  from: readonly string[],
  hops: number,
  base: ReadonlySet<string>,
  neighbours: Neighbours,
): ReadonlySet<string> {
  const reached = new Set(from);
  let level = from;
  for (let hop = 0; hop < hops; hop += 1) {
    const next = new Set(level.flatMap((id) => [...(neighbours.get(id) ?? [])]));
    level = [...next].filter((id) => base.has(id) && !reached.has(id));
    for (const id of level) reached.add(id);
  }
  return reached;
}

/**
 * How many neighbours of each actor on the map are not on it; those that lack none are left out.
 * @param knownOf how many neighbours it has in all, where the graph at hand is a part of a larger one
 */
export function missingNeighbours(
  onMap: ReadonlySet<string>,
  neighbours: Neighbours,
  knownOf: (id: string) => number | undefined,
): Map<string, number> {
  const missing = new Map<string, number>();
  for (const id of onMap) {
    const near = neighbours.get(id) ?? new Set<string>();
    let present = 0;
    for (const other of near) if (onMap.has(other)) present += 1;
    const count = Math.max(near.size, knownOf(id) ?? 0) - present;
    if (count > 0) missing.set(id, count);
  }
  return missing;
}
