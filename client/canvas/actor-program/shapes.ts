import type { ActorType } from '../../../graph-data/schema/actor.ts';

/** The numbers by which the shader tells shapes apart; the legend draws the same ones (`panels/parts/ActorShape.tsx`). */
export const SHAPE_CODES: Readonly<Record<ActorType, number>> = {
  organization: 0,
  leader: 1,
  agency: 2,
  state: 3,
  community: 4,
  other: 5,
};
