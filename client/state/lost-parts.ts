/** Whether a part of the page could not be loaded, or failed: what is said of it outlives the part. */
import { sharedValue } from './shared-value.ts';

const lost = sharedValue(false);

export const noteLostPart = (): void => lost.set(true);
export const useHasLostPart = lost.useValue;
