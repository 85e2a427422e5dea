import { useEffect } from 'react';
import { offerDrawnMap } from '../state/drawn-map.ts';
import type { Appearance } from './appearance.ts';
import type { Drawing } from './camera.ts';

/** Tells whoever asks how the map is drawn. */
export function useTellingMap(drawing: Drawing | null, appearance: Appearance): void {
  useEffect(() => {
    if (!drawing) return;
    offerDrawnMap(async () => (await import('./drawn-map.ts')).drawnMapOf(drawing, appearance));
    return () => offerDrawnMap(null);
  }, [appearance, drawing]);
}
