/** Small marks on actors: how many neighbours are not on the map, that one is held in place, that it is chosen. */
import type { Appearance } from './appearance.ts';
import type { Box } from './box-grid.ts';
import type { Drawing } from './camera.ts';

const LAYER = 'marks';
const PLACE = { afterLayer: 'labels', style: {} };
const FONT_SIZE = 10;
/** Height of a badge and space at either side of its text, in pixels. */
const [HEIGHT, PADDING] = [13, 4];
/** Pixels between an actor and the ring of the chosen. */
const AWAY = 4;

/** Adds the layer that marks are drawn on; once for a drawing. */
export function addMarkLayer(sigma: Drawing): void {
  sigma.createCanvasContext(LAYER, PLACE);
  sigma.resize(true);
}

/** Draws the marks anew; to be called after each rendering. */
export function drawMarks(sigma: Drawing, { onMap, marked, palette }: Appearance): void {
  const context = sigma.getCanvases()[LAYER]?.getContext('2d');
  if (!context) return;
  const { width, height } = sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  context.strokeStyle = palette.accent;
  context.lineWidth = 2;
  for (const id of marked.chosen) ring(context, placeOf(sigma, id));
  context.fillStyle = palette.ink;
  for (const { id } of marked.pins) pin(context, placeOf(sigma, id), palette.ground);
  context.font = `600 ${FONT_SIZE}px ${sigma.getSetting('labelFont')}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const [id, count] of onMap.missing) badge(context, placeOf(sigma, id), `+${count}`, palette);
}

interface Place {
  x: number;
  y: number;
  radius: number;
}

/** Where an actor is seen; undefined where it is not. */
function placeOf(sigma: Drawing, id: string): Place | undefined {
  const data = sigma.getNodeDisplayData(id);
  if (!data || data.hidden) return undefined;
  return { ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) };
}

function ring(context: CanvasRenderingContext2D, place: Place | undefined): void {
  if (!place) return;
  context.beginPath();
  context.arc(place.x, place.y, place.radius + AWAY, 0, 2 * Math.PI);
  context.stroke();
}

/** A pin's head and point beneath the actor's lower left rim. */
function pin(context: CanvasRenderingContext2D, place: Place | undefined, ground: string): void {
  if (!place) return;
  const [x, y] = [place.x - place.radius * 0.7 - 2, place.y + place.radius * 0.7 + 2];
  context.save();
  context.strokeStyle = ground;
  context.lineWidth = 1.5;
  context.beginPath();
  context.arc(x, y, 3.5, Math.PI * 0.15, Math.PI * 0.85, true);
  context.lineTo(x, y + 8);
  context.closePath();
  context.fill();
  context.stroke();
  context.restore();
}

function badge(
  context: CanvasRenderingContext2D,
  place: Place | undefined,
  text: string,
  { ground, ink }: Appearance['palette'],
): void {
  if (!place) return;
  const { left, right, top, bottom } = badgeBox(place, context.measureText(text).width);
  context.fillStyle = ink;
  context.strokeStyle = ground;
  context.lineWidth = 1.5;
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, HEIGHT / 2);
  context.fill();
  context.stroke();
  context.fillStyle = ground;
  context.fillText(text, (left + right) / 2, (top + bottom) / 2 + 0.5);
}

/** At the upper left rim: names stand at the right where they can. */
function badgeBox({ x, y, radius }: Place, textWidth: number): Box {
  const [right, bottom] = [x - radius * 0.5, y - radius * 0.5];
  return { left: right - Math.max(textWidth + 2 * PADDING, HEIGHT), right, top: bottom - HEIGHT, bottom };
}
