import { useEffect } from 'react';
import { offerPainter } from '../../state/picture.ts';
import type { Appearance } from '../appearance.ts';
import type { Drawing } from '../camera.ts';
import type { SeenMap } from './paint-picture.ts';

/**
 * Offers pictures of the present view, of both maps where there are two. What paints them is loaded when the first one is asked for.
 */
export function usePainting(drawing: Drawing | null, appearance: Appearance, second: SeenMap | null | undefined): void {
  useEffect(() => {
    if (!drawing) return;
    offerPainter(async (type, caption) => {
      const { paintPicture } = await import('./paint-picture.ts');
      return paintPicture([{ drawing, appearance }, ...(second ? [second] : [])], type, caption);
    });
    return () => offerPainter(null);
  }, [appearance, drawing, second]);
}
