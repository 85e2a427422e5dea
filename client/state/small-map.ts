/** Whether a small map of the whole comes up while the map shows a part; the choice is remembered. */
import { announce } from './notices.ts';
import { sharedValue } from './shared-value.ts';

const PLACE = 'entente-small-map';

const wished = sharedValue(readChoice());

export const useSmallMap = wished.useValue;

export function showSmallMap(shown: boolean): void {
  wished.set(shown);
  announce(shown ? 'The small map shows while a part of the map is seen.' : 'The small map is put away.');
  try {
    localStorage.setItem(PLACE, shown ? 'on' : 'off');
  } catch {
    // Storage may be closed to the page; then the choice holds as long as the page is open.
  }
}

export const toggleSmallMap = () => showSmallMap(!wished.get());

function readChoice(): boolean {
  try {
    return localStorage.getItem(PLACE) !== 'off';
  } catch {
    return true;
  }
}
