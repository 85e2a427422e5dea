/** What the places of a layout mean: years along an axis, the names of clusters. Lines lie beneath everything else. */
import type { Palette } from '../state/palette.ts';
import type { Box } from './box-grid.ts';
import type { Drawing } from './camera.ts';
import type { Guide } from './layouts/laid-out.ts';

const LAYER = 'guides';
const PLACE = { beforeLayer: 'edges', style: {} };
const FONT_SIZE = 12;
/** Pixels between the uppermost actor and the words above it. */
const ABOVE = 26;

/** Adds the layer that the lines are drawn on; once for a drawing. */
export function addGuideLayer(sigma: Drawing): void {
  sigma.createCanvasContext(LAYER, PLACE);
  sigma.resize(true);
}

/** Draws the lines anew; to be called after each rendering. */
export function drawGuideLines(sigma: Drawing, guides: readonly Guide[], { faintActor }: Palette): void {
  const context = sigma.getCanvases()[LAYER]?.getContext('2d');
  if (!context) return;
  const { width, height } = sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  context.lineWidth = 1;
  context.strokeStyle = faintActor;
  for (const guide of guides.filter(({ line }) => line)) {
    const { x, y } = wordsAt(sigma, guide);
    context.beginPath();
    context.moveTo(Math.round(x) + 0.5, y + FONT_SIZE);
    context.lineTo(Math.round(x) + 0.5, height);
    context.stroke();
  }
}

/** Where the words stand, so that names keep clear of them. */
export function guideBoxes(sigma: Drawing, guides: readonly Guide[], context: CanvasRenderingContext2D): Box[] {
  context.font = fontOf(sigma);
  return guides.map((guide) => {
    const { x, y } = wordsAt(sigma, guide);
    const half = context.measureText(guide.words).width / 2 + 2;
    return { left: x - half, right: x + half, top: y - FONT_SIZE / 2, bottom: y + FONT_SIZE / 2 };
  });
}

/** Writes the words among the names; to be called after these were drawn. */
export function writeGuides(sigma: Drawing, guides: readonly Guide[], { ink, ground }: Palette): void {
  const context = sigma.getCanvases().labels?.getContext('2d');
  if (!context) return;
  context.font = fontOf(sigma);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 5;
  context.strokeStyle = ground;
  context.fillStyle = ink;
  for (const guide of guides) {
    const { x, y } = wordsAt(sigma, guide);
    context.strokeText(guide.words, x, y);
    context.fillText(guide.words, x, y);
  }
}

function wordsAt(sigma: Drawing, { x, y }: Guide) {
  const at = sigma.graphToViewport({ x, y });
  return { x: at.x, y: Math.max(at.y - ABOVE, FONT_SIZE) };
}

const fontOf = (sigma: Drawing) => `650 ${FONT_SIZE}px ${sigma.getSetting('labelFont')}`;
