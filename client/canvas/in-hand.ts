import { sharedValue } from '../state/shared-value.ts';

/** The actor that is being dragged; null where none is. Nothing else may move it meanwhile. */
export const actorInHand = sharedValue<string | null>(null);
