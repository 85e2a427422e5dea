import type { GraphAnswer } from '../../server/contract/answers.ts';
import type { Drawing } from './camera.ts';
import { assignLoops } from './edge-program/loop.ts';

/** Turns the lines from actors to themselves away from the others, where these stand now. */
export function turnLoops(drawing: Drawing, { edges }: Pick<GraphAnswer, 'edges'>): void {
  if (!edges.some(({ source, target }) => source === target)) return;
  const drawn = drawing.getGraph();
  const loops = assignLoops(edges, (id) => (drawn.hasNode(id) ? drawn.getNodeAttributes(id) : undefined));
  for (const [id, loop] of loops) if (drawn.hasEdge(id)) drawn.setEdgeAttribute(id, 'loop', loop);
}
