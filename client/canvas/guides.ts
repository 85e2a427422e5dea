/** What the places of a layout mean: years along an axis, the names of clusters. Lines lie beneath everything else. */
import type { Palette } from '../state/palette.ts';
import type { Box } from './box-grid.ts';
import type { Drawing } from './camera.ts';
import { addLayer, emptied } from './layers.ts';
import type { Guide } from './layouts/laid-out.ts';

const LAYER = 'guides';
export const GUIDE_SIZE = 12;
export const GUIDE_WEIGHT = 650;
/** Pixels between the uppermost actor and the words above it. */
const ABOVE = 26;

/** A guide in pixels of the window; `x` and `y` are the middle of its words. */
export type PlacedGuide = Guide;

/**
 * Where the words of guides are seen.
 * @param top the uppermost pixel that no panel covers: what they mean is seen wherever the map is moved to
 */
export function placeGuides(sigma: Drawing, guides: readonly Guide[], top: number): PlacedGuide[] {
  return guides.map((guide) => {
    const { x, y } = sigma.graphToViewport({ x: guide.x, y: guide.y });
    return { ...guide, x, y: Math.max(y - ABOVE, top + GUIDE_SIZE) };
  });
}

/** Adds the layer that the lines are drawn on; once for a drawing. */
export function addGuideLayer(sigma: Drawing): void {
  addLayer(sigma, LAYER, { beforeLayer: 'edges' });
}

/** Draws the lines anew; to be called after each rendering. */
export function drawGuideLines(sigma: Drawing, guides: readonly PlacedGuide[], { faintActor }: Palette): void {
  const lines = guides.filter(({ line }) => line);
  const context = emptied(sigma, LAYER, lines.length > 0);
  if (!context) return;
  const { height } = sigma.getDimensions();
  context.lineWidth = 1;
  context.strokeStyle = faintActor;
  for (const { x, y } of lines) {
    context.beginPath();
    context.moveTo(Math.round(x) + 0.5, y + GUIDE_SIZE);
    context.lineTo(Math.round(x) + 0.5, height);
    context.stroke();
  }
}

/** What the words cover, so that names keep clear of them. */
export function guideBoxes(sigma: Drawing, guides: readonly PlacedGuide[], context: CanvasRenderingContext2D): Box[] {
  context.font = fontOf(sigma);
  return guides.map(({ x, y, words }) => {
    const half = context.measureText(words).width / 2 + 2;
    return { left: x - half, right: x + half, top: y - GUIDE_SIZE / 2, bottom: y + GUIDE_SIZE / 2 };
  });
}

/** Writes the words among the names; to be called after these were drawn. */
export function writeGuides(sigma: Drawing, guides: readonly PlacedGuide[], { ink, ground }: Palette): void {
  const context = sigma.getCanvases().labels?.getContext('2d');
  if (!context) return;
  context.font = fontOf(sigma);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 5;
  context.strokeStyle = ground;
  context.fillStyle = ink;
  for (const { x, y, words } of guides) {
    context.strokeText(words, x, y);
    context.fillText(words, x, y);
  }
}

const fontOf = (sigma: Drawing) => `${GUIDE_WEIGHT} ${GUIDE_SIZE}px ${sigma.getSetting('labelFont')}`;
