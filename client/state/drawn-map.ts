/** How the map is drawn now, for files that are to look like it: the canvas tells, and a panel asks for it. */
import type { Drawing } from '../../server/contract/drawing.ts';
import { sharedValue } from './shared-value.ts';

type DrawnMap = Omit<Drawing, 'about'>;

const teller = sharedValue<(() => Promise<DrawnMap>) | null>(null);

/** Called by the canvas: what tells, or null while nothing is drawn. */
export const offerDrawnMap = teller.set;
/** A hook. */
export const useDrawnMap = teller.useValue;
