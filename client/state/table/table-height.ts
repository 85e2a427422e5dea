/** How much of the window's height the tables take; drawn by hand, and remembered. */
import { sharedValue } from '../shared-value.ts';

const PLACE = 'entente-table-share';

/** The least and the most, so that neither the tables nor the map get lost. */
export const [LEAST_SHARE, MOST_SHARE] = [0.2, 0.75];
const USUAL_SHARE = 0.38;

const share = sharedValue(readShare());

export const useTableShare = share.useValue;

/** Makes it as high as it can be of what is asked for. */
export function setTableShare(asked: number): void {
  const value = clampShare(asked);
  share.set(value);
  try {
    localStorage.setItem(PLACE, value.toFixed(3));
  } catch {
    // Storage may be closed to the page; then the height holds as long as the page is open.
  }
}

function clampShare(value: number): number {
  return Math.max(LEAST_SHARE, Math.min(MOST_SHARE, value));
}

function readShare(): number {
  try {
    const kept = Number(localStorage.getItem(PLACE));
    return kept > 0 ? clampShare(kept) : USUAL_SHARE;
  } catch {
    return USUAL_SHARE;
  }
}
