/**
 * Whether the next stroke on the map draws a lasso instead of moving the map. A mode of the hand, like the picking of
 * actors, and never both: it is in no URL.
 */
import { announce } from './notices.ts';
import { pickFor } from './picking.ts';
import { sharedValue } from './shared-value.ts';

const lasso = sharedValue(false);

export const useLasso = lasso.useValue;

/** Takes the lasso up, or puts it away. */
export function takeLasso(taken: boolean): void {
  lasso.set(taken);
  if (!taken) return;
  pickFor(null);
  announce('Draw around actors on the map to choose them. Escape puts the lasso away.');
}

export const toggleLasso = () => takeLasso(!lasso.get());
