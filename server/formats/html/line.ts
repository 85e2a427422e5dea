/** How relationships are drawn: the same as on the page's map. */
import type { ShownActor, ShownRelationship } from './evidence.ts';

/** Independent sources, as many as thickness tells apart: 1 to 5. */
export const strengthOf = ({ roots }: ShownRelationship): number => Math.min(Math.max(roots, 1), 5);

/** Pixels; the page's style has the same. */
export const thicknessOf = (relationship: ShownRelationship): number => 0.3 + 0.8 * strengthOf(relationship);

export const radiusOf = ({ relationships }: ShownActor): number => 3.2 + 1.9 * Math.sqrt(relationships.length);

/** Between neighbours in a fan of curves between the same two, and of the outermost; as shares of the chord. */
const STEP = 0.2;
const LIMIT = 0.6;

/**
 * By relationship, how far the control point of its curve lies from the middle of the chord, as a share of the chord:
 * relationships between the same two fan out symmetrically. Positive is left of someone going from subject to object.
 */
export function curvaturesOf(relationships: readonly ShownRelationship[]): number[] {
  const pairOf = ({ from, to }: ShownRelationship) => (from < to ? `${from} ${to}` : `${to} ${from}`);
  const members = new Map<string, number>();
  for (const one of relationships) members.set(pairOf(one), (members.get(pairOf(one)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return relationships.map((one) => {
    const pair = pairOf(one);
    const at = seen.get(pair) ?? 0;
    seen.set(pair, at + 1);
    const middle = (members.get(pair)! - 1) / 2;
    const left = middle === 0 ? 0 : (middle - at) * Math.min(STEP, LIMIT / middle);
    return one.from < one.to ? left : -left;
  });
}
