/** One graph of several answers that overlap. */
import type { GraphAnswer } from '../../server/contract/answers.ts';

/**
 * Every actor and relationship once; an actor has as many relationships as in the answer that has most of them. `leftOut` only tells
 * that some answer left actors out: whom one leaves out another may have.
 */
export function uniteGraphs(answers: readonly GraphAnswer[]): GraphAnswer | undefined {
  const [first] = answers;
  if (!first) return undefined;
  const nodes = new Map<string, GraphAnswer['nodes'][number]>();
  const edges = new Map<string, GraphAnswer['edges'][number]>();
  for (const answer of answers) {
    for (const node of answer.nodes) {
      const before = nodes.get(node.id);
      if (!before || before.degree < node.degree) nodes.set(node.id, node);
    }
    for (const edge of answer.edges) edges.set(edge.id, edge);
  }
  const leftOut = Math.max(...answers.map((answer) => answer.leftOut ?? 0));
  const { revision, betweennessIs } = first;
  return { revision, nodes: [...nodes.values()], edges: [...edges.values()], betweennessIs, leftOut };
}
