import type { ActorType } from './actor.ts';

/**
 * The shape by which each type of actor is known wherever it is drawn, as SVG paths in a box of 20 by 20 whose middle is
 * the actor's; sizes are chosen so that all weigh about the same. `canvas/actor-program/shaders.ts` draws the same ones.
 */
export const ACTOR_OUTLINES: Readonly<Record<ActorType, string>> = {
  organization: 'M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15z',
  leader: 'M10 1L18.5 15.5H1.5z',
  agency: 'M3.5 3.5h13v13h-13z',
  state: 'M10 1.5L17.4 5.75v8.5L10 18.5L2.6 14.25v-8.5z',
  community: 'M10 1L19 10L10 19L1 10z',
  other: 'M10 19L1.5 4.5H18.5z',
};
