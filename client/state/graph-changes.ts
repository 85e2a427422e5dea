/** What is different in one graph from another: two times compared, or the evidence with some of it left out. */
import type { GraphAnswer } from '../../server/contract/answers.ts';
import type { Sign } from '../../graph-data/schema/vocabulary.ts';
import { pairOf } from './selection.ts';

export type Edge = GraphAnswer['edges'][number];

/** A relationship of both graphs, as it is in each. */
export interface EdgeChange {
  before: Edge;
  after: Edge;
}

/** Two actors who were of one mind and are at odds, or the other way round. */
export interface Flip {
  /** The smaller id first. */
  actors: readonly [string, string];
  from: 1 | -1;
  to: 1 | -1;
  /** The relationships with a sign between the two, in each graph. */
  before: Edge[];
  after: Edge[];
}

/** Relationships in the order of the graph that has them; one that changed in two ways is in two lists. */
export interface GraphChanges {
  /** In the second graph alone. */
  began: Edge[];
  /** In the first graph alone. */
  vanished: Edge[];
  confidence: EdgeChange[];
  roots: EdgeChange[];
  /** Disputed in one of the two and not in the other. */
  disputed: EdgeChange[];
  flipped: Flip[];
}

type Edges = Pick<GraphAnswer, 'edges'>;

export function changesBetween(before: Edges, after: Edges): GraphChanges {
  const earlier = new Map(before.edges.map((edge) => [edge.id, edge]));
  const later = new Set(after.edges.map(({ id }) => id));
  const kept = after.edges.flatMap((edge): EdgeChange[] => {
    const same = earlier.get(edge.id);
    return same ? [{ before: same, after: edge }] : [];
  });
  return {
    began: after.edges.filter(({ id }) => !earlier.has(id)),
    vanished: before.edges.filter(({ id }) => !later.has(id)),
    confidence: kept.filter((edge) => edge.before.confidence !== edge.after.confidence),
    roots: kept.filter((edge) => edge.before.roots !== edge.after.roots),
    disputed: kept.filter((edge) => edge.before.disputed !== edge.after.disputed),
    flipped: flipsBetween(before, after),
  };
}

/** Whether nothing is different. */
export function isUnchanged(changes: GraphChanges): boolean {
  return Object.values(changes).every((list: unknown[]) => list.length === 0);
}

function flipsBetween(before: Edges, after: Edges): Flip[] {
  const [earlier, later] = [signedByPair(before), signedByPair(after)];
  const flips: Flip[] = [];
  for (const [pair, edges] of later) {
    const [from, to] = [signOf(earlier.get(pair) ?? []), signOf(edges)];
    if (from === 0 || to === 0 || from === to) continue;
    const { source, target } = edges[0]!;
    const actors: Flip['actors'] = source < target ? [source, target] : [target, source];
    flips.push({ actors, from, to, before: earlier.get(pair)!, after: edges });
  }
  return flips;
}

/** The relationships that have a sign, by the two actors between whom they are; what an actor has with itself is none. */
function signedByPair({ edges }: Edges): Map<string, Edge[]> {
  const pairs = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (edge.sign === 0 || edge.source === edge.target) continue;
    const pair = pairOf(edge.source, edge.target);
    pairs.set(pair, [...(pairs.get(pair) ?? []), edge]);
  }
  return pairs;
}

/** The sign that all of them have: 0 where they differ. */
function signOf([first, ...others]: readonly Edge[]): Sign {
  if (first === undefined) return 0;
  return others.every(({ sign }) => sign === first.sign) ? first.sign : 0;
}
