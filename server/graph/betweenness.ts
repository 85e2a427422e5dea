import type { Pairs } from './pairs.ts';

/** How many steps along edges are taken at most: some tenths of a second. */
const MOST_STEPS = 20_000_000;

export interface Betweenness {
  /**
   * By actor index: the share, 0 to 1, of the shortest paths between any two others that lead through it. Some are not
   * finite where there are more shortest paths between two actors than a number can count.
   */
  shares: Float64Array;
  /** Whether the paths from all actors were followed, or from an even sample of them. */
  sampled: boolean;
}

/**
 * Betweenness of every actor (Brandes 2001). Where following the shortest paths from all actors would take too long, they
 * are followed from as many as time allows, and what these find is scaled up (Brandes and Pich 2007).
 */
export function betweennessOf(pairs: Pairs, mostSteps = MOST_STEPS): Betweenness {
  const count = pairs.order;
  const links = linksOf(pairs);
  const affordable = Math.max(1, Math.floor(mostSteps / (count + links.to.length || 1)));
  const sources = Math.min(count, affordable);
  const shares = new Float64Array(count);
  const walk = walkerOf(links, shares);
  for (let source = 0; source < sources; source += 1) walk(Math.floor((source * count) / sources));
  // Each pair of others is met from both of its ends.
  const scale = count > 2 ? count / sources / ((count - 1) * (count - 2)) : 0;
  return { shares: shares.map((share) => share * scale), sampled: sources < count };
}

/** Whom each actor has edges to: those of actor `a` stand from `first[a]` to before `first[a + 1]`. */
interface Links {
  first: Int32Array;
  to: Int32Array;
}

function linksOf(pairs: Pairs): Links {
  const first = new Int32Array(pairs.order + 1);
  pairs.forEachNode((node) => (first[Number(node) + 1] = pairs.degree(node)));
  for (let actor = 0; actor < pairs.order; actor += 1) first[actor + 1]! += first[actor]!;
  const next = first.slice();
  const to = new Int32Array(2 * pairs.size);
  pairs.forEachEdge((_edge, _attributes, source, target) => {
    to[next[Number(source)]!++] = Number(target);
    to[next[Number(target)]!++] = Number(source);
  });
  return { first, to };
}

/** Makes what follows all shortest paths from one actor, breadth first, and adds to each actor on them what it carries. */
function walkerOf({ first, to }: Links, shares: Float64Array): (source: number) => void {
  const count = shares.length;
  const [distance, order] = [new Int32Array(count), new Int32Array(count)];
  const [paths, carried] = [new Float64Array(count), new Float64Array(count)];
  return (source) => {
    distance.fill(-1);
    paths.fill(0);
    carried.fill(0);
    distance[source] = 0;
    paths[source] = 1;
    order[0] = source;
    let reached = 1;
    for (let at = 0; at < reached; at += 1) {
      const actor = order[at]!;
      for (let link = first[actor]!; link < first[actor + 1]!; link += 1) {
        const other = to[link]!;
        if (distance[other] === -1) {
          distance[other] = distance[actor]! + 1;
          order[reached++] = other;
        }
        if (distance[other] === distance[actor]! + 1) paths[other]! += paths[actor]!;
      }
    }
    for (let at = reached - 1; at > 0; at -= 1) {
      const actor = order[at]!;
      const share = (1 + carried[actor]!) / paths[actor]!;
      for (let link = first[actor]!; link < first[actor + 1]!; link += 1) {
        const other = to[link]!;
        if (distance[other] === distance[actor]! - 1) carried[other]! += paths[other]! * share;
      }
      shares[actor]! += paths[actor] === Infinity ? NaN : carried[actor]!;
    }
  };
}
