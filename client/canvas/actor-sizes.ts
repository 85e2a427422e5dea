import type { SizeBy } from '../state/map-look.ts';

interface Measured {
  degree: number;
  betweenness?: number | undefined;
}

const [LEAST, MOST, EVEN] = [3.2, 15, 7];

/**
 * The radius of an actor in pixels at zoom 1, for each thing that sizes may say. Areas grow with what is measured.
 * @param most the highest betweenness of any actor
 */
export function sizesOf({ degree, betweenness = 0 }: Measured, most: number): Record<SizeBy, number> {
  return {
    degree: LEAST + 1.9 * Math.sqrt(degree),
    betweenness: LEAST + (MOST - LEAST) * Math.sqrt(most === 0 ? 0 : betweenness / most),
    even: EVEN,
  };
}

export const mostBetween = (actors: readonly Measured[]): number =>
  actors.reduce((most, { betweenness = 0 }) => Math.max(most, betweenness), 0);
