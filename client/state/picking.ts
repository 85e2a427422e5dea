/**
 * Whether a click on the map picks actors for the path question instead of selecting them. A mode of the hand, not a
 * part of the view: it is in no URL.
 */
import { sharedValue } from './shared-value.ts';

/** What is picked: actors to pass, or actors to avoid. */
export type Picking = 'via' | 'avoid' | null;

const picking = sharedValue<Picking>(null);

export const pickFor = picking.set;
export const usePicking = picking.useValue;
