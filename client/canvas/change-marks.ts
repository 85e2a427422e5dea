/**
 * Marks on relationships that began, ended or flipped between two compared times, each at the middle of its line. Where two
 * would cover each other the weightier is drawn; a line that is hardly longer than its mark has none.
 */
import { MARK_BOX, MARK_OUTLINES, type ChangeMark } from '../state/change-marks.ts';
import type { Palette } from '../state/palette.ts';
import { curvatureOf, type Appearance } from './appearance.ts';
import { BoxGrid, type Box } from './box-grid.ts';
import type { Drawing } from './camera.ts';
import { getCurvePoint, type Point } from './edge-program/curve.ts';
import { addLayer, emptied } from './layers.ts';

const LAYER = 'change-marks';
/** How many pixels of a line must be seen for it to be marked. */
const SHORTEST = 2.5 * MARK_BOX;

/** A mark and the middle of it, in pixels of the window. */
export interface PlacedMark extends ChangeMark, Point {}

/** Adds the layer that the marks are drawn on; once for a drawing. */
export function addChangeLayer(sigma: Drawing): void {
  addLayer(sigma, LAYER, { afterLayer: 'edges' });
}

/** Draws the marks anew; to be called after each rendering. */
export function drawChangeMarks(sigma: Drawing, marks: readonly PlacedMark[], palette: Palette): void {
  const context = emptied(sigma, LAYER, marks.length > 0);
  if (!context) return;
  for (const mark of marks) draw(context, mark, palette);
}

/** Where marks stand: flips first, then what is certain. */
export function placeMarks(sigma: Drawing, appearance: Appearance): PlacedMark[] {
  const { changes, shown, focus } = appearance;
  if (!changes) return [];
  const graph = sigma.getGraph();
  const taken = new BoxGrid();
  const placed: PlacedMark[] = [];
  const rank = ({ change, certain }: ChangeMark) => (change === 'flipped' ? 2 : 0) + (certain ? 1 : 0);
  const ranked = [...changes.marks].filter(
    ([id]) => shown.has(id) && graph.hasEdge(id) && (!focus || focus.relationships.has(id)),
  );
  for (const [id, mark] of ranked.sort(([, a], [, b]) => rank(b) - rank(a))) {
    const at = middleOf(sigma, id, appearance);
    if (!at) continue;
    const box = boxOfMark(at);
    if (taken.overlaps(box)) continue;
    taken.add(box);
    placed.push({ ...mark, ...at });
  }
  return placed;
}

/** What a mark covers, with a pixel about it. */
export function boxOfMark({ x, y }: Point): Box {
  const half = MARK_BOX / 2 + 1;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function middleOf(sigma: Drawing, id: string, appearance: Appearance): Point | undefined {
  const graph = sigma.getGraph();
  const [from, to] = graph.extremities(id);
  const [source, target] = [graph.getSourceAttributes(id), graph.getTargetAttributes(id)];
  const { curvature, loop } = graph.getEdgeAttributes(id);
  if (loop) return undefined;
  const [a, b] = [source, target].map((point) => sigma.graphToViewport(point));
  const radii = [from, to].map((actor) => sigma.scaleSize(sigma.getNodeDisplayData(actor)?.size ?? 0));
  const seen = Math.hypot(a!.x - b!.x, a!.y - b!.y) - radii[0]! - radii[1]!;
  return seen < SHORTEST
    ? undefined
    : sigma.graphToViewport(getCurvePoint(source, target, curvatureOf(id, curvature, appearance)));
}

function draw(context: CanvasRenderingContext2D, { change, certain, x, y }: PlacedMark, palette: Palette) {
  const radius = MARK_BOX / 2;
  context.save();
  context.translate(x, y);
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fillStyle = certain ? palette.ink : palette.ground;
  context.strokeStyle = certain ? palette.ground : palette.ink;
  context.setLineDash(certain ? [] : [2.2, 1.6]);
  context.fill();
  context.stroke();
  context.translate(-radius, -radius);
  context.fillStyle = certain ? palette.ground : palette.ink;
  context.fill(outlineOf(change));
  context.restore();
}

const outlines = new Map<string, Path2D>();

function outlineOf(change: ChangeMark['change']): Path2D {
  const made = outlines.get(change) ?? new Path2D(MARK_OUTLINES[change]);
  outlines.set(change, made);
  return made;
}
