import forceAtlas2 from 'graphology-layout-forceatlas2';
import { UndirectedGraph } from 'graphology';
import { GOLDEN_ANGLE } from './layout-spiral.ts';

/** Lays few communities out as circles that do not overlap, related ones near; a radius is the root of the actors in it. */
export function layOutCommunities(
  actors: readonly number[],
  links: readonly { communities: readonly [number, number]; relationships: number }[],
): { x: number; y: number }[] {
  const circles = new UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>();
  const unit = Math.sqrt(Math.max(1, ...actors));
  actors.forEach((count, place) => {
    const [radius, angle] = [2 * unit * Math.sqrt(place + 0.5), place * GOLDEN_ANGLE];
    // A little more than the circle, so that lines are seen between them.
    const size = 1.15 * Math.sqrt(count) + 0.12 * unit;
    circles.addNode(place, { x: radius * Math.cos(angle), y: radius * Math.sin(angle), size });
  });
  // What leads nowhere keeps near by gravity alone; thick links would draw the largest together into one heap.
  for (const { communities, relationships } of links) {
    circles.addUndirectedEdge(...communities, { weight: Math.log2(1 + relationships) });
  }
  const settings = { gravity: 2, scalingRatio: unit, slowDown: 4 };
  forceAtlas2.assign(circles, { iterations: 200, settings });
  forceAtlas2.assign(circles, { iterations: 300, settings: { ...settings, adjustSizes: true } });
  return circles.mapNodes((_, { x, y }) => ({ x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 }));
}
