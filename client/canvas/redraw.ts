import type { Appearance } from './appearance.ts';
import type { Drawing } from './camera.ts';
import { whatChanged } from './what-changed.ts';

/**
 * Draws what looks different after a change of the appearance; all where it is not known how things looked before. At once:
 * while a refresh is scheduled, Sigma does not know what lies under the pointer.
 */
export function redraw(drawing: Drawing, before: Appearance | null, after: Appearance): void {
  const changed = before ? whatChanged(before, after) : undefined;
  if (!changed) return void drawing.refresh();
  const graph = drawing.getGraph();
  const nodes = changed.nodes.filter((id) => graph.hasNode(id));
  const edges = changed.edges.filter((id) => graph.hasEdge(id));
  drawing.refresh({ partialGraph: { nodes, edges }, skipIndexation: true });
}
