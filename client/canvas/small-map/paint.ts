/** Paints the small map: the actors whenever they change, the frame around what is seen whenever the camera moves. */
import type { Insets } from '../../state/room.ts';
import type { Palette } from '../../state/palette.ts';
import type { Drawing } from '../camera.ts';
import { SIZE, toSmall, type Fit } from './fit.ts';
import { seenOf } from './use-shows-part.ts';

/** From how many actors on their dots are small. */
const MANY = 1000;

export function paintActors(canvas: HTMLCanvasElement, drawing: Drawing, fit: Fit, { ink }: Palette): void {
  const context = blank(canvas);
  const graph = drawing.getGraph();
  const side = graph.order > MANY ? 1.5 : 3;
  context.fillStyle = ink;
  context.globalAlpha = 0.7;
  graph.forEachNode((id) => {
    const data = drawing.getNodeDisplayData(id);
    if (!data || data.hidden) return;
    const { x, y } = toSmall(fit, data);
    context.fillRect(x - side / 2, y - side / 2, side, side);
  });
}

export function paintFrame(
  canvas: HTMLCanvasElement,
  drawing: Drawing,
  fit: Fit,
  { accent }: Palette,
  insets: Insets,
): void {
  const context = blank(canvas);
  const { left, right, top, bottom } = seenOf(drawing, insets);
  // By its corners: on a screen that is touched the map can be turned.
  const corners = [
    ...[
      { x: left, y: top },
      { x: right, y: top },
    ],
    ...[
      { x: right, y: bottom },
      { x: left, y: bottom },
    ],
  ].map((corner) => toSmall(fit, drawing.viewportToFramedGraph(corner)));
  context.beginPath();
  for (const { x, y } of corners) context.lineTo(x, y);
  context.closePath();
  context.fillStyle = accent;
  context.globalAlpha = 0.12;
  context.fill();
  context.strokeStyle = accent;
  context.lineWidth = 1.5;
  context.globalAlpha = 1;
  context.stroke();
}

function blank(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const density = window.devicePixelRatio;
  // That also wipes it.
  canvas.width = SIZE.width * density;
  canvas.height = SIZE.height * density;
  const context = canvas.getContext('2d')!;
  context.scale(density, density);
  return context;
}
