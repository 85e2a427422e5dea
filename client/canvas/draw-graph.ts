/** The server's graph as Sigma draws it: what is fixed for a revision. What changes with the view is in `appearance.ts`. */
import { MultiGraph } from 'graphology';
import type { ActorType } from '../../graph-data/schema/actor.ts';
import { breakLabel } from '../../graph-data/schema/words.ts';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import type { SizeBy } from '../state/map-look.ts';
import { mostBetween, sizesOf } from './actor-sizes.ts';
import { assignCurvatures } from './edge-program/curvature.ts';
import type { Point } from './edge-program/curve.ts';
import { assignLoops } from './edge-program/loop.ts';

export interface ActorAttributes {
  x: number;
  y: number;
  /** How large it is drawn, by what sizes say. */
  sizes: Record<SizeBy, number>;
  actorType: ActorType;
  /** The label, broken into short lines. */
  lines: string[];
}

export interface RelationshipAttributes {
  curvature: number;
  arrow: boolean;
  /** Of a relationship of an actor with itself; see edge-program/loop.ts. */
  loop?: Point | undefined;
}

export type DrawnGraph = MultiGraph<ActorAttributes, RelationshipAttributes>;

export function drawGraph({ nodes, edges }: GraphAnswer): DrawnGraph {
  const graph: DrawnGraph = new MultiGraph();
  const most = mostBetween(nodes);
  for (const node of nodes) {
    const { id, x, y, type, label } = node;
    graph.addNode(id, { x, y, sizes: sizesOf(node, most), actorType: type, lines: breakLabel(label).map(isolate) });
  }
  const curvatures = assignCurvatures(edges);
  const loops = assignLoops(edges, (id) => (graph.hasNode(id) ? graph.getNodeAttributes(id) : undefined));
  for (const { id, source, target, directed } of edges) {
    graph.addDirectedEdgeWithKey(id, source, target, {
      ...{ curvature: curvatures.get(id) ?? 0, arrow: directed, loop: loops.get(id) },
    });
  }
  return graph;
}

/** Lets a line run as its first letter does, whatever else is in it: `محسود (Mehsud)` begins at the right. */
export function isolate(line: string): string {
  return RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
