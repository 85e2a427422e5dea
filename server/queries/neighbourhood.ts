import { relationshipsOf, type ActorGraph } from '../graph/actor-graph.ts';
import type { Selection } from '../graph/filter.ts';

/** Some actors and the relationships among them, both ascending. */
export interface Part {
  actors: number[];
  relationships: number[];
  /** At least how many actors within the depth are not among them, where some are not: those of the level that was cut. */
  leftOut?: number;
}

/**
 * The actors within `depth` hops of one, and every relationship among them. Where they are more than `limit`, a level is
 * filled up with those that have most relationships with the levels before, and the search ends there.
 * @returns the part, or how many actors were found where they are more than `most` and no limit was given
 */
export function neighbourhoodOf(
  selection: Selection,
  centre: number,
  { depth, limit, most }: { depth: number; limit: number | undefined; most: number },
): Part | number {
  const reached = new Set([centre]);
  let level = [centre];
  let leftOut = 0;
  for (let hops = 0; hops < depth && level.length > 0 && leftOut === 0; hops += 1) {
    const next = nextLevel(selection, level, reached);
    if (limit === undefined && reached.size + next.length > most) return reached.size + next.length;
    const room = limit === undefined ? next.length : Math.max(0, limit - reached.size);
    leftOut = Math.max(0, next.length - room);
    level = next.slice(0, room);
    for (const actor of level) reached.add(actor);
  }
  const actors = [...reached].sort((a, b) => a - b);
  const relationships = actors.flatMap((actor) => amongReached(selection, actor, reached));
  return { actors, relationships, ...(leftOut > 0 && { leftOut }) };
}

/** The actors that one has a relationship with; itself is none of them. */
export function othersAlong(selection: Selection, actor: number): Set<number> {
  const { graph } = selection;
  const others = new Set<number>();
  for (const hop of relationshipsOf(graph, actor)) {
    const other = graph.subject[hop] === actor ? graph.object[hop]! : graph.subject[hop]!;
    if (other !== actor && !others.has(other) && selection.accepts(hop)) others.add(other);
  }
  return others;
}

/** Those one hop on, the ones first that most relationships lead to. */
function nextLevel(selection: Selection, level: readonly number[], reached: ReadonlySet<number>): number[] {
  const { graph } = selection;
  const ties = new Map<number, number>();
  for (const actor of level) {
    for (const hop of relationshipsOf(graph, actor)) {
      const other = graph.subject[hop] === actor ? graph.object[hop]! : graph.subject[hop]!;
      if (!reached.has(other) && selection.accepts(hop)) ties.set(other, (ties.get(other) ?? 0) + 1);
    }
  }
  return [...ties].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([actor]) => actor);
}

/** The relationships from an actor to others that are reached: those of one subject stand together. */
function amongReached(selection: Selection, actor: number, reached: ReadonlySet<number>): number[] {
  const { graph } = selection;
  const found: number[] = [];
  for (let hop = firstWithSubject(graph, actor); graph.subject[hop] === actor; hop += 1) {
    if (reached.has(graph.object[hop]!) && selection.accepts(hop)) found.push(hop);
  }
  return found;
}

function firstWithSubject({ subject }: ActorGraph, actor: number): number {
  let [low, high] = [0, subject.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (subject[middle]! < actor) low = middle + 1;
    else high = middle;
  }
  return low;
}
