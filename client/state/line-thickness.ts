/** What the thickness of a line says: independent sources, or the weight that a file gives its edges. */
import type { GraphAnswer } from '../../server/contract/answers.ts';

type Edge = Pick<GraphAnswer['edges'][number], 'roots' | 'weight'>;

/** The heaviest edge of a graph, its sign apart; null where no file gives weights, or all are 0. */
export function heaviestOf(edges: readonly Edge[]): number | null {
  const heaviest = edges.reduce((most, { weight = 0 }) => Math.max(most, Math.abs(weight)), 0);
  return heaviest === 0 ? null : heaviest;
}

/** In pixels. */
const [LEAST, A_SOURCE, MOST_BY_SOURCES, MOST_BY_WEIGHT] = [1.1, 0.8, 4.3, 7];

/**
 * How thick a line is, in pixels. Weights of a file may be far apart, so what is four times as heavy is twice as thick.
 * @param edges that are drawn as this line: the one that is thickest counts
 * @param heaviest of the graph; null where thickness says how many independent sources there are
 */
export function thicknessOf(edges: readonly Edge[], heaviest: number | null): number {
  if (heaviest === null) {
    const roots = edges.reduce((most, edge) => Math.max(most, edge.roots), 1);
    return Math.min(LEAST + A_SOURCE * (roots - 1), MOST_BY_SOURCES);
  }
  const weight = edges.reduce((most, edge) => Math.max(most, Math.abs(edge.weight ?? 0)), 0);
  return LEAST + (MOST_BY_WEIGHT - LEAST) * Math.sqrt(Math.min(1, weight / heaviest));
}

/** As legends say it. */
export const thicknessWords = (heaviest: number | null): string =>
  heaviest === null
    ? 'the thicker, the more independent sources'
    : `the thicker, the greater the weight in the file (up to ${heaviest.toLocaleString('en', { maximumSignificantDigits: 4 })})`;
