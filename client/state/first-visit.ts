/**
 * Whether somebody is here for the first time, which the browser remembers: then the page says what it is even where its
 * panel has no room. Who follows a link has come for what it shows.
 */
import { sharedValue } from './shared-value.ts';

const PLACE = 'entente-visited';

const first = sharedValue(isFirst());

export const useFirstVisit = first.useValue;

/** Not again. */
export function endFirstVisit(): void {
  first.set(false);
  try {
    localStorage.setItem(PLACE, 'yes');
  } catch {
    // Storage may be closed to the page; then the next visit is a first one as well.
  }
}

function isFirst(): boolean {
  try {
    return window.location.search === '' && localStorage.getItem(PLACE) === null;
  } catch {
    return false;
  }
}
