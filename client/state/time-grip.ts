/** Which edge of a window a finger means: it covers more than the edge, and two edges may lie closer than it is wide. */
import type { Stretch, TimeWindow } from './time-window.ts';

export interface Grabbed<Name extends string> {
  name: Name;
  edge: keyof TimeWindow;
}

/** As much of a window, at either end, as is its edge and not the window itself. */
const EDGE_SHARE = 1 / 3;

/**
 * The nearest edge that is within reach of a place; undefined where the finger means the window or the bars.
 * @param at in buckets from the left
 * @param reach likewise
 */
export function edgeWithin<Name extends string>(
  at: number,
  stretches: readonly (readonly [name: Name, stretch: Stretch])[],
  reach: number,
): Grabbed<Name> | undefined {
  const edges = stretches.flatMap(([name, { start, end }]) => {
    // Else a window of one bucket could not be taken hold of.
    const inside = at > start && at < end ? Math.min(reach, (end - start) * EDGE_SHARE) : reach;
    return [
      { name, edge: 'first' as const, away: Math.abs(at - start), inside },
      { name, edge: 'last' as const, away: Math.abs(at - end), inside },
    ];
  });
  const [nearest] = edges.filter(({ away, inside }) => away <= inside).sort((a, b) => a.away - b.away);
  return nearest && { name: nearest.name, edge: nearest.edge };
}
