/** Names on the map: none covers another or an actor or stands nearer to another than to its own, the weightiest come first, each has a halo. */
import type { Palette } from '../state/palette.ts';
import { chosenIn, emphasisOf, type Appearance, type Emphasis } from './appearance.ts';
import { BoxGrid, contains, type Box } from './box-grid.ts';
import { roomOf, type Drawing } from './camera.ts';
import type { Point } from './edge-program/curve.ts';
import { CHOSEN_REACH } from './marks.ts';
import { placeName, type Disc, type Need } from './name-place.ts';
import { ringAround } from './ringed.ts';

const LINE_HEIGHT = 1.16;
const MOST_LABELS = 400;
/** From an actor's rim, or its ring's, to its name, in pixels. */
const AWAY = 3.5;
/** Between two names on one line, in heights of letters: an en more than a space, so that they are not read as one. */
const GAP = 0.78;
const NOTHING_COVERED = { top: 0, right: 0, bottom: 0, left: 0 };
/** Pixels from a name to the edge of the map, so that it does not look cut off. */
const EDGE = { x: 4, y: 4 };
const WEIGHT: Record<Emphasis, number> = { core: 2, near: 1, plain: 0, faint: 0 };

interface Candidate {
  id: string;
  lines: string[];
  disc: Disc;
  /** What it has taken of the map. */
  shape: Box;
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
 * @param covered where nobody sees an actor: its name beside that would be nobody's
 * @param underPanels whether a name may lie where panels are usual but none is, if there is no other place
 */
export function placeLabels(
  sigma: Drawing,
  appearance: Appearance,
  context: CanvasRenderingContext2D,
  { taken, covered, underPanels }: { taken: BoxGrid; covered: readonly Box[]; underPanels: boolean },
): PlacedLabel[] {
  const { candidates, discs } = collect(sigma, appearance, taken, covered);
  const room = roomOf(sigma, appearance.insets, EDGE);
  const names = new BoxGrid();
  const window = underPanels ? roomOf(sigma, NOTHING_COVERED, EDGE) : room;
  const placed: PlacedLabel[] = [];
  const middle = appearance.middle && sigma.graphToViewport(appearance.middle);
  const { isLeading, isLarge } = sizesAmong(candidates);
  const chosen = chosenIn(appearance.marked);
  const place = ({ id, lines, disc, shape, emphasis }: Candidate, need: Need) => {
    const isStrong = emphasis === 'core' || need === 'over others';
    const size = fontSize(disc.radius);
    const weight = isStrong ? 650 : 500;
    context.font = fontOf(sigma, { size, weight });
    const width = Math.max(...lines.map((line) => context.measureText(line).width));
    const height = size * LINE_HEIGHT * lines.length;
    const away = AWAY + Math.max(ringAround(sigma, id), chosen.has(id) ? CHOSEN_REACH : 0);
    const needed = { width, height, away, shape, towards: middle && awayFrom(middle, disc) };
    const box = placeName(disc, needed, { taken, discs, names, room, window }, need);
    if (!box) return;
    taken.add(box);
    names.add({ ...box, left: box.left - size * GAP, right: box.right + size * GAP });
    placed.push({ ...anchorIn(box, disc, size, lines), id, box, lines, size, weight, halo: isStrong ? 4.5 : 3.5 });
  };
  const needOf = ({ emphasis, disc }: Candidate): Need =>
    emphasis === 'core' ? 'any cost' : isLeading(disc) ? 'across' : 'room';
  for (const candidate of candidates.slice(0, MOST_LABELS)) place(candidate, needOf(candidate));
  if (placed.length >= LEAST_NAMED || candidates.length < CROWD) return placed;
  const named = new Set(placed.map(({ id }) => id));
  const unnamed = candidates.filter(({ id, disc }) => !named.has(id) && isLarge(disc));
  for (const candidate of unnamed.slice(0, LEAST_NAMED)) place(candidate, 'over others');
  return placed;
}

function fontOf(sigma: Drawing, { size, weight }: Pick<PlacedLabel, 'size' | 'weight'>): string {
  return `${weight} ${size}px ${sigma.getSetting('labelFont')}`;
}

function collect(sigma: Drawing, appearance: Appearance, taken: BoxGrid, covered: readonly Box[]) {
  const { width, height } = sigma.getDimensions();
  const candidates: Candidate[] = [];
  const discs = new BoxGrid<Box & { disc: Disc }>();
  sigma.getGraph().forEachNode((id, { lines }) => {
    const data = sigma.getNodeDisplayData(id);
    if (!data || data.hidden) return;
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < -40 || y < -40 || x > width + 40 || y > height + 40) return;
    const emphasis = emphasisOf(id, appearance);
    if (emphasis === 'faint') return;
    const disc = { x, y, radius: sigma.scaleSize(data.size) };
    // A little less than the actor, so that a name may touch a rim but not cover a shape.
    const shape = boxOf(disc, 0.8);
    taken.add(shape);
    discs.add({ ...boxOf(disc, 1), disc });
    const isSeen = !covered.some((box) => contains(box, { left: x, right: x, top: y, bottom: y }));
    if (isSeen) candidates.push({ id, lines, disc, shape, emphasis });
  });
  candidates.sort((a, b) => WEIGHT[b.emphasis] - WEIGHT[a.emphasis] || b.disc.radius - a.disc.radius);
  return { candidates, discs };
}

/** Where at least so many actors stand so densely that fewer names have room, the largest are named over the others: a map without names says nothing. */
const [CROWD, LEAST_NAMED] = [200, 8];

/** How large an actor is at least that the map is not drawn without naming: of the largest in sight, and of what is usual. */
const [OF_LARGEST, OF_USUAL] = [0.6, 1.4];

/** Who is larger than is usual among those in sight, and who stands out as one of the largest. Where all are alike nobody does. */
function sizesAmong(candidates: readonly Candidate[]) {
  const radii = candidates.map(({ disc }) => disc.radius).sort((a, b) => b - a);
  const [largest, usual] = [radii[0] ?? 0, radii[radii.length >> 1] ?? 0];
  const isLarge = ({ radius }: Disc) => radius >= usual * OF_USUAL;
  return { isLarge, isLeading: (disc: Disc) => isLarge(disc) && disc.radius >= largest * OF_LARGEST };
}

function awayFrom(middle: Point, { x, y }: Disc): Point {
  return { x: x - middle.x, y: y - middle.y };
}

function boxOf({ x, y, radius }: Disc, share: number): Box {
  const half = radius * share;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/** What is written from the right: of several lines each begins at the right edge. */
const FROM_RIGHT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

function anchorIn(box: Box, { x }: Disc, size: number, lines: readonly string[]) {
  const middle = (box.left + box.right) / 2;
  const beside = middle > x && !FROM_RIGHT.test(lines[0] ?? '') ? 'start' : 'end';
  const anchor = Math.abs(middle - x) < 1 ? 'middle' : beside;
  const lineHeight = size * LINE_HEIGHT;
  return {
    anchor,
    x: { start: box.left, middle, end: box.right }[anchor],
    y: box.top + lineHeight / 2,
    lineHeight,
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
