import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { ActorGraph } from './actor-graph.ts';
import { acceptedBy, select } from './filter.ts';
import { toGraphology } from './to-graphology.ts';

/** Where each actor is drawn, by actor index; units of the drawing, y upwards. */
export interface Layout {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Radians between one actor and the next on the opening spiral: the golden angle, which crowds nowhere. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

const ROUGH = { linLogMode: false, outboundAttractionDistribution: true, scalingRatio: 12, gravity: 0.6, slowDown: 4 };

/**
 * Lays the whole graph out with ForceAtlas2 (Jacomy et al. 2014), then once more keeping actors from overlapping. It
 * opens with a spiral in the order of ids instead of at random, so that a revision looks the same on every machine.
 */
export function layOut(graph: ActorGraph): Layout {
  const multigraph = toGraphology(graph, acceptedBy(select(graph, {})), graph.actors.keys());
  const size = (node: string) => 2 + Math.sqrt(multigraph.degree(node));
  multigraph.updateEachNodeAttributes((node, attributes) => {
    const radius = 10 * Math.sqrt(attributes.actor + 0.5);
    const angle = attributes.actor * GOLDEN_ANGLE;
    return { ...attributes, x: radius * Math.cos(angle), y: radius * Math.sin(angle), size: size(node) };
  });
  const barnesHutOptimize = graph.actors.length > 1000;
  const rounds = graph.actors.length > 20_000 ? 60 : graph.actors.length > 2000 ? 200 : 1200;
  forceAtlas2.assign(multigraph, { iterations: rounds, settings: { ...ROUGH, barnesHutOptimize } });
  if (!barnesHutOptimize) {
    forceAtlas2.assign(multigraph, { iterations: 300, settings: { ...ROUGH, adjustSizes: true } });
  }
  const layout = { x: new Float64Array(graph.actors.length), y: new Float64Array(graph.actors.length) };
  multigraph.forEachNode((_, { actor, ...position }) => {
    const { x, y } = position as unknown as { x: number; y: number };
    // Two decimals are finer than a pixel and coarser than what machines may differ in.
    layout.x[actor] = Math.round(x * 100) / 100;
    layout.y[actor] = Math.round(y * 100) / 100;
  });
  return layout;
}
