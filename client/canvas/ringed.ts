/** Which actors have rings, so that their names keep clear of them. */

const rings = new WeakMap<object, Map<string, number[]>>();

/**
 * Notes a ring.
 * @param reach pixels from the actor's rim to the ring's outer rim
 * @returns what takes it back
 */
export function noteRing(drawing: object, actorId: string, reach: number): () => void {
  const all = rings.get(drawing) ?? new Map<string, number[]>();
  rings.set(drawing, all);
  all.set(actorId, [...(all.get(actorId) ?? []), reach]);
  return () => {
    const left = (all.get(actorId) ?? []).toSpliced((all.get(actorId) ?? []).indexOf(reach), 1);
    if (left.length > 0) all.set(actorId, left);
    else all.delete(actorId);
  };
}

/** How far the rings of an actor reach from its rim, in pixels; 0 where it has none. */
export const ringAround = (drawing: object, actorId: string): number =>
  Math.max(0, ...(rings.get(drawing)?.get(actorId) ?? []));
