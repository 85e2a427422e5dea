import { MultiGraph } from 'graphology';
import { kindOf, relationshipId, type ActorGraph } from './actor-graph.ts';

export type ActorMultiGraph = MultiGraph<{ actor: number }, { relationship: number }>;

/**
 * A part of the graph as a graphology multigraph: to lay out, to measure, to draw. Nodes are keyed by actor id and edges
 * by relationship id; symmetric relationships are undirected edges.
 * @param relationships indexes of the relationships to take; their ends come along
 * @param actors indexes of actors to take beyond these ends
 */
export function toGraphology(
  graph: ActorGraph,
  relationships: Iterable<number>,
  actors: Iterable<number> = [],
): ActorMultiGraph {
  const multigraph: ActorMultiGraph = new MultiGraph();
  const node = (actor: number) => multigraph.mergeNode(graph.actors[actor]!.id, { actor })[0];
  for (const actor of actors) node(actor);
  for (const relationship of relationships) {
    const [source, target] = [node(graph.subject[relationship]!), node(graph.object[relationship]!)];
    const id = relationshipId(graph, relationship);
    if (kindOf(graph, relationship).symmetric) {
      multigraph.addUndirectedEdgeWithKey(id, source, target, { relationship });
    } else multigraph.addDirectedEdgeWithKey(id, source, target, { relationship });
  }
  return multigraph;
}
