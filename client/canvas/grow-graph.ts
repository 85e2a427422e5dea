/** Makes one graph of another in place, so that what both have stays where it is. */
import type { Drawing } from './camera.ts';
import type { DrawnGraph } from './draw-graph.ts';

/** Takes out of the graph what the next one lacks, and puts in what that has more; actors of both keep their places. */
export function growGraph(graph: ReturnType<Drawing['getGraph']>, next: DrawnGraph): void {
  for (const id of graph.edges()) if (!next.hasEdge(id)) graph.dropEdge(id);
  for (const id of graph.nodes()) if (!next.hasNode(id)) graph.dropNode(id);
  next.forEachNode((id, attributes) => {
    if (!graph.hasNode(id)) return graph.addNode(id, attributes);
    const { x, y } = graph.getNodeAttributes(id);
    graph.replaceNodeAttributes(id, { ...attributes, x, y });
  });
  next.forEachEdge((id, attributes, source, target) => {
    if (graph.hasEdge(id)) graph.replaceEdgeAttributes(id, attributes);
    else graph.addDirectedEdgeWithKey(id, source, target, attributes);
  });
}
