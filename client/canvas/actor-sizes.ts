import type { SizeBy } from '../state/map-look.ts';

/** The radius of an actor in pixels at zoom 1, for each thing that sizes may say. Areas grow with what is counted. */
export function sizesOf({ degree }: { degree: number }): Record<SizeBy, number> {
  const byDegree = 3.2 + 1.9 * Math.sqrt(degree);
  return { degree: byDegree, betweenness: byDegree, even: EVEN };
}

const EVEN = 7;
