/**
 * Which dialog is open; one at most. Buttons, keys and the command palette open the same ones, so who is open is known here
 * and not in any of them. Too fleeting for the URL.
 */
import { sharedValue } from './shared-value.ts';

export type DialogName = 'export' | 'import' | 'filters' | 'look' | 'menu' | 'palette' | 'share' | 'shortcuts' | 'tour';

const open = sharedValue<DialogName | null>(null);

/** Opens one and so closes the one before; null closes it. */
export const openDialog = open.set;
/** Whoever asked for one that does not come has the page back. */
export const closeDialog = (): void => open.set(null);
export const currentDialog = open.get;
export const useOpenDialog = open.useValue;
