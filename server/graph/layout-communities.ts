import forceAtlas2 from 'graphology-layout-forceatlas2';
import { UndirectedGraph } from 'graphology';
import { GOLDEN_ANGLE } from './layout-spiral.ts';

/** How far circles stay apart, as a share of the largest radius. */
const GAP = 0.15;

/** Lays few communities out as circles that do not overlap, related ones near; a radius is the root of the actors in it. */
export function layOutCommunities(
  actors: readonly number[],
  links: readonly { communities: readonly [number, number]; relationships: number }[],
): { x: number; y: number }[] {
  const circles = new UndirectedGraph<{ x: number; y: number }, { weight: number }>();
  actors.forEach((_, place) => {
    const [radius, angle] = [10 * Math.sqrt(place + 0.5), place * GOLDEN_ANGLE];
    circles.addNode(place, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  });
  // By the logarithm, for thick links would draw the largest together into one heap.
  for (const { communities, relationships } of links) {
    circles.addUndirectedEdge(...communities, { weight: Math.log2(1 + relationships) });
  }
  forceAtlas2.assign(circles, { iterations: 300, settings: { gravity: 1, scalingRatio: 10, slowDown: 4 } });
  const middles = circles.mapNodes((_, { x, y }) => ({ x, y }));
  const scale = scaleFor(middles, actors.map(Math.sqrt));
  const rounded = (value: number) => Math.round(value * scale * 100) / 100;
  return middles.map(({ x, y }) => ({ x: rounded(x), y: rounded(y) }));
}

/** By how much middles must come apart, or may come together, for circles to be next to each other and not overlap. */
function scaleFor(middles: readonly { x: number; y: number }[], radii: readonly number[]): number {
  const gap = GAP * Math.max(0, ...radii);
  let scale = 0;
  middles.forEach((a, place) => {
    for (let other = 0; other < place; other += 1) {
      const b = middles[other]!;
      const needed = radii[place]! + radii[other]! + gap;
      scale = Math.max(scale, needed / Math.max(1e-3, Math.hypot(a.x - b.x, a.y - b.y)));
    }
  });
  return scale;
}
