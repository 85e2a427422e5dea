/**
 * Whether keys without a modifier do something. Who speaks instead of typing, or hits keys by accident, can switch them off
 * (WCAG 2.1.4); the choice is remembered.
 */
import { sharedValue } from './shared-value.ts';

const PLACE = 'entente-single-keys';

const on = sharedValue(readChoice());

export const hasSingleKeys = on.get;
export const useSingleKeys = on.useValue;

export function setSingleKeys(value: boolean): void {
  on.set(value);
  try {
    localStorage.setItem(PLACE, value ? 'on' : 'off');
  } catch {
    // Storage may be closed to the page; then the choice holds as long as the page is open.
  }
}

function readChoice(): boolean {
  try {
    return localStorage.getItem(PLACE) !== 'off';
  } catch {
    return true;
  }
}
