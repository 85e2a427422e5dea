/** The claim that was asked for: the panel in which it appears is scrolled to it. Too fleeting for the URL. */
import { sharedValue } from './shared-value.ts';

export interface SoughtClaim {
  id: string;
  /** Where it is looked for: in what was read from a report; anywhere where that is absent. */
  report?: string;
}

const sought = sharedValue<SoughtClaim | null>(null);

export const seekClaim = sought.set;
export const useSoughtClaim = sought.useValue;
