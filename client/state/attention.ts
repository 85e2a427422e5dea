/**
 * What the pointer or the keyboard rests on, on the map or in a panel. Too fleeting for the URL; a value of its own, so
 * that a hover redraws the map and nothing else.
 */
import { sharedValue } from './shared-value.ts';

/** The id of an actor or of a relationship. */
export type Attention = string | null;

const attention = sharedValue<Attention>(null);

export const attendTo = attention.set;
export const currentAttention = attention.get;
export const useAttention = attention.useValue;

/** Handlers for an element that stands for an actor or a relationship: resting on it shows it on the map. */
export function attending(id: string) {
  const rest = () => attendTo(id);
  const leave = () => attendTo(null);
  return { onPointerEnter: rest, onPointerLeave: leave, onFocus: rest, onBlur: leave };
}
