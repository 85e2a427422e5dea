/**
 * Small marks in the middle of lines: how many relationships a bundle holds, and whether they are for (+) or against (−). Only
 * where there is room: none on a line that is hardly longer than its badge, none over a name or an actor.
 */
import { isLapsed, statusInWords } from '../../graph-data/schema/standing.ts';
import type { Palette } from '../state/palette.ts';
import { curvatureOf, type Appearance } from './appearance.ts';
import type { Box, BoxGrid } from './box-grid.ts';
import { drawnBundle } from './bundles.ts';
import type { Drawing } from './camera.ts';
import { getCurvePoint, type Point } from './edge-program/curve.ts';

const SIZE = 10.5;
const HEIGHT = 15;
const PADDING = 4;
/** How much of a line must be seen besides a badge, for its arrowhead and its colours. */
const LEAST_LINE = 24;
const MOST_BADGES = 250;
/** Where along the line it may be, the best place first. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66];
/** Up to so many relationships single lines are marked as well; of more, from this camera ratio on inwards, or where only few are looked at. */
const [FEW, NEAR] = [300, 0.7];

interface Badge {
  /** The relationship on whose line it is. */
  id: string;
  text: string;
  /** The mark of a single relationship is a sign, with what became of a deal that did not last; that of a bundle has a rim, and is filled where it is for and against at once. */
  look: 'plain' | 'rimmed' | 'filled';
}

/** A badge in pixels of the window; `x` and `y` are its middle. */
export interface PlacedBadge extends Badge, Point {
  width: number;
  height: number;
  size: number;
}

/** @param taken what is there already; the badges are added */
export function placeBadges(
  sigma: Drawing,
  appearance: Appearance,
  context: CanvasRenderingContext2D,
  taken: BoxGrid,
): PlacedBadge[] {
  const { focus, shown } = appearance;
  const marksSingle = focus !== null || shown.size <= FEW || sigma.getCamera().ratio < NEAR;
  const placed: PlacedBadge[] = [];
  context.font = badgeFont(sigma);
  for (const badge of badgesOf(appearance)) {
    // Bundles come first.
    if (placed.length >= MOST_BADGES || (badge.look === 'plain' && !marksSingle)) break;
    const line = lineOnScreen(sigma, badge.id, appearance);
    const width = badge.text.length === 1 ? HEIGHT : widthOf(badge.text, context);
    if (!line || line.length < width + LEAST_LINE) continue;
    for (const place of PLACES) {
      const at = line.pointAt(place);
      const box = boxAround(at, width);
      if (!isSeen(sigma, box) || taken.overlaps(box)) continue;
      taken.add(box);
      placed.push({ ...badge, ...at, width, height: HEIGHT, size: SIZE });
      break;
    }
  }
  return placed;
}

/** Draws them where names are drawn, and before these. */
export function drawBadges(sigma: Drawing, badges: readonly PlacedBadge[], palette: Palette): void {
  const context = sigma.getCanvases().labels?.getContext('2d');
  if (!context) return;
  context.font = badgeFont(sigma);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 1;
  for (const { x, y, width, height, text, look } of badges) {
    context.beginPath();
    context.roundRect(x - width / 2, y - height / 2, width, height, height / 2);
    context.fillStyle = look === 'filled' ? palette.ink : palette.ground;
    context.fill();
    context.strokeStyle = palette.faintActor;
    if (look === 'rimmed') context.stroke();
    context.fillStyle = look === 'filled' ? palette.ground : palette.ink;
    context.fillText(text, x, y + 0.5);
  }
}

const badgeFont = (sigma: Drawing) => `600 ${SIZE}px ${sigma.getSetting('labelFont')}`;

/** Found once for each appearance, not once a frame. */
const found = new WeakMap<Appearance, Badge[]>();

function badgesOf(appearance: Appearance): Badge[] {
  const before = found.get(appearance);
  if (before) return before;
  const badges: Badge[] = [];
  const signs: Badge[] = [];
  const sizes = new Map<string, number>();
  for (const edge of appearance.shown.values()) {
    const { id, sign, source, target } = edge;
    if (source === target || appearance.focus?.relationships.has(id) === false) continue;
    const bundle = drawnBundle(id, appearance);
    if (bundle && bundle.edges[0]?.id === id) {
      const { edges, mark, lapsed } = bundle;
      sizes.set(id, edges.length);
      const text = [edges.length, mark, lapsed].filter((each) => each !== '').join(' ');
      badges.push({ id, text, look: mark === '±' ? 'filled' : 'rimmed' });
    } else if (!bundle && sign !== 0) {
      const lapsed = isLapsed(edge) ? ` ${statusInWords(edge.status!)}` : '';
      signs.push({ id, text: `${sign > 0 ? '+' : '−'}${lapsed}`, look: 'plain' });
    }
  }
  badges.sort(
    (a, b) => Number(b.look === 'filled') - Number(a.look === 'filled') || sizes.get(b.id)! - sizes.get(a.id)!,
  );
  const all = [...badges, ...signs];
  found.set(appearance, all);
  return all;
}

/** How long a line is between the rims of its actors, and where its points are. */
function lineOnScreen(sigma: Drawing, id: string, appearance: Appearance) {
  const graph = sigma.getGraph();
  if (!graph.hasEdge(id)) return undefined;
  const [source, target] = [sigma.getNodeDisplayData(graph.source(id)), sigma.getNodeDisplayData(graph.target(id))];
  if (!source || !target) return undefined;
  const [from, to] = [sigma.framedGraphToViewport(source), sigma.framedGraphToViewport(target)];
  const covered = sigma.scaleSize(source.size + target.size);
  const curvature = curvatureOf(id, graph.getEdgeAttribute(id, 'curvature'), appearance);
  return {
    length: Math.hypot(to.x - from.x, to.y - from.y) - covered,
    pointAt: (t: number) => sigma.framedGraphToViewport(getCurvePoint(source, target, curvature, t)),
  };
}

const widths = new Map<string, number>();

function widthOf(text: string, context: CanvasRenderingContext2D): number {
  const width = widths.get(text) ?? context.measureText(text).width + 2 * PADDING;
  widths.set(text, width);
  return width;
}

function boxAround({ x, y }: Point, width: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
}

function isSeen(sigma: Drawing, { left, right, top, bottom }: Box): boolean {
  const { width, height } = sigma.getDimensions();
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}
