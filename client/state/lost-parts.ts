/** Whether a part of the page could not be loaded, or failed: what is said of it outlives the part. */
import { sharedValue } from './shared-value.ts';

const lost = sharedValue(false);

export const noteLostPart = (): void => lost.set(true);
/** Whoever was told goes on without it. */
export const dismissLostPart = (): void => lost.set(false);
export const useHasLostPart = lost.useValue;
