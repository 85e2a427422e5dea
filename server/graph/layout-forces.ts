import forceAtlas2 from 'graphology-layout-forceatlas2';
import { UndirectedGraph } from 'graphology';
import type { ActorGraph } from './actor-graph.ts';
import { select } from './filter.ts';
import type { Layout } from './layout.ts';
import { GOLDEN_ANGLE } from './layout-spiral.ts';

/** Strong gravity keeps actors without relationships near; distributed attraction pushes hubs apart. */
const SETTINGS = {
  strongGravityMode: true,
  gravity: 0.3,
  scalingRatio: 40,
  slowDown: 5,
  outboundAttractionDistribution: true,
};

/** What a further relationship between the same two adds to their attraction. */
const PARALLEL_WEIGHT = 0.3;

/**
 * Lays a graph out with ForceAtlas2 (Jacomy et al. 2014), then once more keeping actors from overlapping. It opens with a
 * spiral in the order of ids instead of at random, so that a revision looks the same on every machine.
 */
export function drawApart(graph: ActorGraph): Layout {
  const pairs = pairsOf(graph);
  const many = graph.actors.length > 300;
  const iterations = Math.max(50, Math.min(1500, Math.round(200_000 / graph.actors.length)));
  forceAtlas2.assign(pairs, { iterations, settings: { ...SETTINGS, barnesHutOptimize: many } });
  if (!many) forceAtlas2.assign(pairs, { iterations: 400, settings: { ...SETTINGS, adjustSizes: true } });
  const layout = { x: new Float64Array(graph.actors.length), y: new Float64Array(graph.actors.length) };
  pairs.forEachNode((_, { actor, x, y }) => {
    // Two decimals are finer than a pixel and coarser than what machines may differ in.
    layout.x[actor] = Math.round(x * 100) / 100;
    layout.y[actor] = Math.round(y * 100) / 100;
  });
  return layout;
}

/** One edge for each two actors that have relationships: parallel ones count, though less than the first. */
function pairsOf(graph: ActorGraph) {
  const pairs = new UndirectedGraph<{ actor: number; x: number; y: number; size: number }, { weight: number }>();
  for (let actor = 0; actor < graph.actors.length; actor += 1) {
    const [radius, angle] = [10 * Math.sqrt(actor + 0.5), actor * GOLDEN_ANGLE];
    pairs.addNode(actor, { actor, x: radius * Math.cos(angle), y: radius * Math.sin(angle), size: 0 });
  }
  const all = select(graph, {});
  for (let relationship = 0; relationship < graph.subject.length; relationship += 1) {
    const [subject, object] = [graph.subject[relationship]!, graph.object[relationship]!];
    if (subject === object || !all.accepts(relationship)) continue;
    pairs.updateEdge(subject, object, ({ weight }) => ({
      weight: weight === undefined ? 1 : weight + PARALLEL_WEIGHT,
    }));
  }
  pairs.updateEachNodeAttributes((node, given) => ({ ...given, size: 3 + 1.5 * Math.sqrt(pairs.degree(node)) }));
  return pairs;
}
