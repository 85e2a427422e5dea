import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { GraphColumns } from './actor-graph.ts';
import type { Layout } from './layout.ts';
import { GOLDEN_ANGLE } from './layout-spiral.ts';
import { pairsOf } from './pairs.ts';

/** Strong gravity keeps actors without relationships near; distributed attraction pushes hubs apart. */
export const SETTINGS = {
  strongGravityMode: true,
  gravity: 0.3,
  scalingRatio: 40,
  slowDown: 5,
  outboundAttractionDistribution: true,
};

/**
 * Lays a graph out with ForceAtlas2 (Jacomy et al. 2014), then once more keeping actors from overlapping. It opens with a
 * spiral in the order of ids instead of at random, so that a revision looks the same on every machine.
 */
export function drawApart(graph: GraphColumns): Layout {
  const pairs = pairsOf(graph, onSpiral);
  pairs.updateEachNodeAttributes((node, given) => ({ ...given, size: 3 + 1.5 * Math.sqrt(pairs.degree(node)) }));
  const many = graph.actorType.length > 300;
  const iterations = Math.max(50, Math.min(1500, Math.round(200_000 / graph.actorType.length)));
  forceAtlas2.assign(pairs, { iterations, settings: { ...SETTINGS, barnesHutOptimize: many } });
  if (!many) forceAtlas2.assign(pairs, { iterations: 400, settings: { ...SETTINGS, adjustSizes: true } });
  const layout = { x: new Float64Array(graph.actorType.length), y: new Float64Array(graph.actorType.length) };
  pairs.forEachNode((_, { actor, x, y }) => {
    // Two decimals are finer than a pixel and coarser than what machines may differ in.
    layout.x[actor] = Math.round(x * 100) / 100;
    layout.y[actor] = Math.round(y * 100) / 100;
  });
  return layout;
}

function onSpiral(actor: number) {
  const [radius, angle] = [10 * Math.sqrt(actor + 0.5), actor * GOLDEN_ANGLE];
  return { actor, x: radius * Math.cos(angle), y: radius * Math.sin(angle), size: 0 };
}
