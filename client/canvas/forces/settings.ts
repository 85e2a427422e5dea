import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

/** As the server has them (server/graph/layout-forces.ts); a test compares the two. */
export const FORCES = {
  strongGravityMode: true,
  gravity: 0.3,
  scalingRatio: 40,
  slowDown: 5,
  outboundAttractionDistribution: true,
};

/** From how many actors on forces are estimated, and actors may overlap; the server's as well. */
const MANY = 300;

/** What forces do one after the other: draw together and apart at first, then, where actors are few, keep these from overlapping. */
export function stagesFor(actors: number): Required<ForceAtlas2Settings>[] {
  const many = actors > MANY;
  const usual = { linLogMode: false, adjustSizes: false, edgeWeightInfluence: 1, barnesHutTheta: 0.5 };
  const first = { ...usual, ...FORCES, barnesHutOptimize: many };
  return many ? [first] : [first, { ...first, adjustSizes: true }];
}

/** How far out actors of this mass come to rest, by the balance of gravity and repulsion. */
export const naturalRadius = (mass: number) => Math.sqrt((FORCES.scalingRatio * mass) / FORCES.gravity);
