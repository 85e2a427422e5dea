/** The claim that was chosen in a search: the panel in which it appears is scrolled to it. Too fleeting for the URL. */
import { sharedValue } from './shared-value.ts';

const sought = sharedValue<string | null>(null);

export const seekClaim = sought.set;
export const useSoughtClaim = sought.useValue;
