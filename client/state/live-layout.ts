/**
 * Whether forces move the actors now. Too fleeting for the URL: that tells the layout which they began with, and where actors
 * are pinned.
 */
import { announce } from './notices.ts';
import { sharedValue } from './shared-value.ts';

/** `resting`: forces have moved actors, and these stay where they came to. */
export type LiveLayout = 'off' | 'running' | 'resting';

const live = sharedValue<LiveLayout>('off');

export const useLiveLayout = live.useValue;
export const currentLiveLayout = live.get;

export function startSettling(): void {
  live.set('running');
  announce('The map is settling.');
}

/** @param words why, where nobody asked for it */
export function pauseSettling(words = 'Paused: actors stay where they are.'): void {
  if (live.get() !== 'running') return;
  live.set('resting');
  announce(words);
}

/** From here on actors stand where the layout has them. */
export const endSettling = () => live.set('off');
