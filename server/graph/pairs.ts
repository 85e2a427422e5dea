import { UndirectedGraph } from 'graphology';
import type { GraphColumns } from './actor-graph.ts';
import { uint8Column } from './columns.ts';
import { testFor } from './filter-test.ts';

/** What a further relationship between the same two adds to their closeness. */
const PARALLEL_WEIGHT = 0.3;

/** All actors, by index, with one edge for each two that have relationships: to lay out and to measure. */
export type Pairs<Attributes extends object = object> = UndirectedGraph<Attributes, { weight: number }>;

/**
 * Takes the pairs out of a graph; what is only denied makes none, nor does an actor's relationship with itself. Parallel
 * relationships weigh more than one, though less than as many.
 * @param attributesOf what each actor is to have besides
 */
export function pairsOf<Attributes extends object>(
  graph: GraphColumns,
  attributesOf: (actor: number) => Attributes,
): Pairs<Attributes> {
  const pairs: Pairs<Attributes> = new UndirectedGraph();
  for (let actor = 0; actor < graph.actorType.length; actor += 1) pairs.addNode(actor, attributesOf(actor));
  const all = testFor(graph, { kinds: uint8Column(graph.symmetric.length).fill(1) });
  for (let relationship = 0; relationship < graph.subject.length; relationship += 1) {
    const [subject, object] = [graph.subject[relationship]!, graph.object[relationship]!];
    if (subject === object || !all.accepts(relationship)) continue;
    pairs.updateEdge(subject, object, ({ weight }) => ({
      weight: weight === undefined ? 1 : weight + PARALLEL_WEIGHT,
    }));
  }
  return pairs;
}
