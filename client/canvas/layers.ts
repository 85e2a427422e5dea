/** What lies above and below the lines and the actors on canvases of its own. One with nothing on it is not shown: each that is costs as much as the whole window, whenever the map moves. */
import type { Drawing } from './camera.ts';

/** Where a layer lies. Sigma's types leave out that this can be given for a context, too. */
type Place = { beforeLayer: string } | { afterLayer: string };

/** Adds a layer; once for a drawing. */
export function addLayer(sigma: Drawing, layer: string, place: Place): void {
  const options = { ...place, style: {} };
  sigma.createCanvasContext(layer, options);
  sigma.resize(true);
}

/** Empties a layer; its context to draw with, undefined where nothing will be drawn. */
export function emptied(sigma: Drawing, layer: string, isUsed: boolean): CanvasRenderingContext2D | undefined {
  const canvas = sigma.getCanvases()[layer];
  if (!canvas) return undefined;
  const context = isUsed || !canvas.hidden ? canvas.getContext('2d') : null;
  const { width, height } = sigma.getDimensions();
  context?.clearRect(0, 0, width, height);
  canvas.hidden = !isUsed;
  return isUsed ? (context ?? undefined) : undefined;
}

/** Layers of Sigma's own which this map has no use for: what is pointed at is shown by dimming the rest, lines have badges. */
const UNUSED = ['edgeLabels', 'hovers', 'hoverNodes'];

export function hideUnused(sigma: Drawing): void {
  for (const layer of UNUSED) sigma.getCanvases()[layer]!.hidden = true;
}
