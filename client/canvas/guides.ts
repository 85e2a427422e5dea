/** What the places of a layout mean: years along an axis, the names of clusters. Lines lie beneath everything else. */
import type { Palette } from '../state/palette.ts';
import { BoxGrid, type Box } from './box-grid.ts';
import type { Drawing } from './camera.ts';
import { addLayer, emptied } from './layers.ts';
import type { Guide } from './layouts/laid-out.ts';

const LAYER = 'guides';
export const GUIDE_SIZE = 12;
export const GUIDE_WEIGHT = 650;
/** Pixels between the uppermost actor and the words above it. */
const ABOVE = 26;
/** Pixels between words and what they make way for. */
const BESIDE = 4;

/** A guide in pixels of the window; `x` and `y` are the middle of its words. */
export type PlacedGuide = Guide;

/**
 * Where the words of guides are seen.
 * @param top the uppermost pixel that no panel covers: what they mean is seen wherever the map is moved to
 */
export function placeGuides(sigma: Drawing, guides: readonly Guide[], top: number): PlacedGuide[] {
  return guides.flatMap((guide) => {
    const { x, y } = sigma.graphToViewport({ x: guide.x, y: guide.y });
    const foot = guide.foot === undefined ? Infinity : sigma.graphToViewport({ x: guide.x, y: guide.foot }).y;
    // What it heads lies beneath a panel, and the next heading has its place.
    if (foot < top + 2 * GUIDE_SIZE) return [];
    return [{ ...guide, x, y: Math.max(y - ABOVE, top + GUIDE_SIZE) }];
  });
}

/** A heading that what lies over the map would cover stands beside that. */
export function besideCovered(
  sigma: Drawing,
  guides: readonly PlacedGuide[],
  covered: readonly Box[],
  context: CanvasRenderingContext2D,
): PlacedGuide[] {
  const boxes = guideBoxes(sigma, guides, context);
  return guides.map((guide, index) => {
    const { left, right, top, bottom } = boxes[index]!;
    // A year stays above its line.
    if (guide.line) return guide;
    const over = covered.find((box) => box.left < right && box.right > left && box.top < bottom && box.bottom > top);
    if (!over) return guide;
    const by = (over.left + over.right) / 2 > guide.x ? over.left - right - BESIDE : over.right - left + BESIDE;
    // Further away it would stand over others' actors.
    return Math.abs(by) < right - left ? { ...guide, x: guide.x + by } : guide;
  });
}

/** Those whose words lie upon an earlier one's are left out, or keep their line alone: so it is where the map is seen from far away. */
export function readableGuides(
  sigma: Drawing,
  guides: readonly PlacedGuide[],
  context: CanvasRenderingContext2D,
): PlacedGuide[] {
  const written = new BoxGrid();
  const boxes = guideBoxes(sigma, guides, context);
  return guides.flatMap((guide, index) => {
    const box = boxes[index]!;
    if (written.overlaps(box)) return guide.line ? [{ ...guide, words: '' }] : [];
    written.add(box);
    return [guide];
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
