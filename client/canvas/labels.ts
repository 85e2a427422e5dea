/** Names on the map: none covers another or an actor, the weightiest come first, each has a halo. */
import type { Palette } from '../state/palette.ts';
import { emphasisOf, type Appearance, type Emphasis } from './appearance.ts';
import { contains, type Box, type BoxGrid } from './box-grid.ts';
import { roomOf, type Drawing } from './camera.ts';

const LINE_HEIGHT = 1.16;
const MOST_LABELS = 400;
const NOTHING_COVERED = { top: 0, right: 0, bottom: 0, left: 0 };
const WEIGHT: Record<Emphasis, number> = { core: 2, near: 1, plain: 0, faint: 0 };

/** Where names may be: rather where no panel is, and never cut off by the window's edge. */
interface Bounds {
  room: Box;
  window: Box;
}

interface Candidate {
  id: string;
  lines: string[];
  x: number;
  y: number;
  /** The actor's radius on screen. */
  radius: number;
  emphasis: Emphasis;
}

/** A name and where it stands, in pixels of the window. */
export interface PlacedLabel {
  /** Of the actor. */
  id: string;
  /** What it covers. */
  box: Box;
  lines: string[];
  anchor: 'start' | 'middle' | 'end';
  /** Of the anchor, and of the middle of the first line. */
  x: number;
  y: number;
  lineHeight: number;
  size: number;
  weight: number;
  /** How wide the halo is drawn, half of it outside. */
  halo: number;
}

/** Draws names on Sigma's label canvas; after each rendering, when that is empty. */
export function drawLabels(sigma: Drawing, labels: readonly PlacedLabel[], palette: Palette): void {
  const context = sigma.getCanvases().labels?.getContext('2d');
  if (!context) return;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const label of labels) write(context, label, fontOf(sigma, label), palette);
}

/**
 * Finds places for names.
 * @param context measures them
 * @param taken what is there already; actors and names are added
 * @param underPanels whether a name may lie where a panel covers it, if there is no other place
 */
export function placeLabels(
  sigma: Drawing,
  appearance: Appearance,
  context: CanvasRenderingContext2D,
  { taken, underPanels }: { taken: BoxGrid; underPanels: boolean },
): PlacedLabel[] {
  const { candidates, obstacles } = collect(sigma, appearance);
  const room = roomOf(sigma, appearance.insets, { x: 4, y: 4 });
  const bounds = { room, window: underPanels ? roomOf(sigma, NOTHING_COVERED, { x: 0, y: 0 }) : room };
  for (const obstacle of obstacles) taken.add(obstacle);
  const placed: PlacedLabel[] = [];
  for (const candidate of candidates.slice(0, MOST_LABELS)) {
    const size = fontSize(candidate.radius);
    const weight = candidate.emphasis === 'core' ? 650 : 500;
    context.font = fontOf(sigma, { size, weight });
    const width = Math.max(...candidate.lines.map((line) => context.measureText(line).width));
    const box = findPlace(candidate, width, size * LINE_HEIGHT * candidate.lines.length, taken, bounds);
    if (!box) continue;
    taken.add(box);
    placed.push({ ...anchorIn(box, candidate, size), id: candidate.id, box, lines: candidate.lines, size, weight });
  }
  return placed;
}

function fontOf(sigma: Drawing, { size, weight }: Pick<PlacedLabel, 'size' | 'weight'>): string {
  return `${weight} ${size}px ${sigma.getSetting('labelFont')}`;
}

function collect(sigma: Drawing, appearance: Appearance) {
  const { width, height } = sigma.getDimensions();
  const candidates: Candidate[] = [];
  const obstacles: Box[] = [];
  sigma.getGraph().forEachNode((id, { lines }) => {
    const data = sigma.getNodeDisplayData(id);
    if (!data || data.hidden) return;
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < -40 || y < -40 || x > width + 40 || y > height + 40) return;
    const radius = sigma.scaleSize(data.size);
    const emphasis = emphasisOf(id, appearance);
    if (emphasis === 'faint') return;
    // A little less than the actor, so that a name may touch a rim but not cover a shape.
    obstacles.push({
      left: x - radius * 0.8,
      right: x + radius * 0.8,
      top: y - radius * 0.8,
      bottom: y + radius * 0.8,
    });
    candidates.push({ id, lines, x, y, radius, emphasis });
  });
  candidates.sort((a, b) => WEIGHT[b.emphasis] - WEIGHT[a.emphasis] || b.radius - a.radius);
  return { candidates, obstacles };
}

/** The first free place of: right, left, below, above, and the four corners; one that no panel covers if there is any. */
function findPlace(
  { x, y, radius, emphasis }: Candidate,
  width: number,
  height: number,
  taken: BoxGrid,
  { room, window }: Bounds,
): Box | undefined {
  // What is selected has a ring.
  const away = radius + (emphasis === 'core' ? 9 : 4);
  const slant = radius * 0.75 + 2;
  const places: [left: number, top: number][] = [
    [x + away, y - height / 2],
    [x - away - width, y - height / 2],
    [x - width / 2, y + away - 1],
    [x - width / 2, y - away - height + 1],
    [x + slant, y + slant],
    [x + slant, y - slant - height],
    [x - slant - width, y + slant],
    [x - slant - width, y - slant - height],
  ];
  const boxes = places.map(([left, top]): Box => ({ left, top, right: left + width, bottom: top + height }));
  const free = boxes.filter((box) => !taken.overlaps(box));
  const place = free.find((box) => contains(room, box)) ?? free.find((box) => contains(window, box));
  return place ?? (emphasis === 'core' ? (free[0] ?? boxes[0]) : undefined);
}

function anchorIn(box: Box, { x, emphasis }: Candidate, size: number) {
  const middle = (box.left + box.right) / 2;
  const anchor = Math.abs(middle - x) < 1 ? 'middle' : middle > x ? 'start' : 'end';
  const lineHeight = size * LINE_HEIGHT;
  return {
    anchor,
    x: { start: box.left, middle, end: box.right }[anchor],
    y: box.top + lineHeight / 2,
    lineHeight,
    halo: emphasis === 'core' ? 4.5 : 3.5,
  } as const;
}

function write(
  context: CanvasRenderingContext2D,
  { lines, x, y, anchor, lineHeight, halo }: PlacedLabel,
  font: string,
  palette: Palette,
): void {
  context.font = font;
  context.textAlign = anchor === 'middle' ? 'center' : anchor === 'start' ? 'left' : 'right';
  context.strokeStyle = palette.ground;
  context.fillStyle = palette.ink;
  context.lineWidth = halo;
  lines.forEach((line, index) => context.strokeText(line, x, y + index * lineHeight));
  lines.forEach((line, index) => context.fillText(line, x, y + index * lineHeight));
}

function fontSize(radius: number): number {
  return Math.round(Math.min(10.5 + radius * 0.18, 15) * 2) / 2;
}
