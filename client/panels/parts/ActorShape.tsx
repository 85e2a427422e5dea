import { ACTOR_OUTLINES } from '../../../graph-data/schema/actor-outlines.ts';
import type { ActorType } from '../../../graph-data/schema/actor.ts';

/** The shape by which a type of actor is known on the map. Decorative: the type stands beside it in words. */
export function ActorShape({ type, size = 12 }: { type: ActorType; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" style={{ flex: 'none' }}>
      <path d={ACTOR_OUTLINES[type]} fill="var(--ink)" />
    </svg>
  );
}
