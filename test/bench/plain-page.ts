/** A page with nothing but Sigma as it comes: the same actors in the same places, circles and straight lines. */
import { MultiGraph } from 'graphology';
import Sigma from 'sigma';
import type { GraphAnswer } from '../../server/contract/answers.ts';

const { nodes, edges } = (await (await fetch('/graph.json')).json()) as GraphAnswer;
const graph = new MultiGraph();
for (const { id, label, x, y, degree } of nodes) {
  graph.addNode(id, { label, x, y, size: 2 + Math.sqrt(degree), color: '#333' });
}
for (const { id, source, target } of edges) graph.addDirectedEdgeWithKey(id, source, target, { color: '#999' });
new Sigma(graph, document.getElementById('map')!);
// Sigma draws while it is made.
performance.mark('map-drawn');
