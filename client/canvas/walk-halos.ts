/**
 * Halos around the relationships of two compared paths: a band along the one, dashes along the other. They lie over all
 * lines, since those that are not looked at would cover them, and are blended so that what is beneath shines through.
 */
import { curvatureOf, type Appearance } from './appearance.ts';
import type { Drawing } from './camera.ts';
import { getControlPoint } from './edge-program/curve.ts';
import { addLayer, emptied } from './layers.ts';

const LAYER = 'walk-halos';
/** Pixels. Where both go the same way, the dashes lie on the band. */
const BAND = { width: 16, dash: [] };
const DASHES = { width: 9, dash: [11, 8] };

/** Adds the layer that the halos are drawn on; once for a drawing. */
export function addHaloLayer(sigma: Drawing): void {
  addLayer(sigma, LAYER, { afterLayer: 'edges' });
}

/** Draws the halos anew; to be called after each rendering. */
export function drawWalkHalos(sigma: Drawing, appearance: Appearance): void {
  const { walks, palette } = appearance;
  const context = emptied(sigma, LAYER, walks !== null);
  if (!context || !walks) return;
  context.lineCap = 'butt';
  strokeAll(sigma, context, appearance, walks.a, { ...BAND, colour: palette.walkA });
  strokeAll(sigma, context, appearance, walks.b, { ...DASHES, colour: palette.walkB });
}

function strokeAll(
  sigma: Drawing,
  context: CanvasRenderingContext2D,
  appearance: Appearance,
  ids: readonly string[],
  { width, dash, colour }: { width: number; dash: number[]; colour: string },
): void {
  const graph = sigma.getGraph();
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(dash);
  for (const id of ids) {
    if (!graph.hasEdge(id)) continue;
    const source = graph.getSourceAttributes(id);
    const target = graph.getTargetAttributes(id);
    const curvature = curvatureOf(id, graph.getEdgeAttribute(id, 'curvature'), appearance);
    const control = getControlPoint(source, target, curvature);
    const [from, over, to] = [source, control, target].map((point) => sigma.graphToViewport(point));
    context.beginPath();
    context.moveTo(from!.x, from!.y);
    context.quadraticCurveTo(over!.x, over!.y, to!.x, to!.y);
    context.stroke();
  }
}
