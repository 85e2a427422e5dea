/** Small marks on actors: how many neighbours are not on the map, that one is held in place, that it is chosen. */
import type { Palette } from '../state/palette.ts';
import { PIN_OUTLINE } from '../state/pin-outline.ts';
import { emphasisOf, type Appearance } from './appearance.ts';
import { BoxGrid, type Box } from './box-grid.ts';
import type { Drawing } from './camera.ts';
import { addLayer, emptied } from './layers.ts';

const LAYER = 'marks';
export const MISSING_SIZE = 10;
/** Height of a badge and space at either side of its text, in pixels. */
const [HEIGHT, PADDING] = [13, 4];
/** Pixels between an actor and the ring of the chosen. */
const AWAY = 4;
/** From a chosen actor's rim to the outer rim of its ring, in pixels. */
export const CHOSEN_REACH = AWAY + 1;

interface Place {
  x: number;
  y: number;
  radius: number;
}

/** The marks in pixels of the window. */
export interface ActorMarks {
  /** Around the chosen. */
  rings: Place[];
  /** The middles of the heads of pins. */
  pins: Pick<Place, 'x' | 'y'>[];
  /** How many neighbours of an actor are not on the map. */
  missing: (Box & { id: string; text: string })[];
}

/** @param context measures words */
export function placeActorMarks(sigma: Drawing, appearance: Appearance, context: CanvasRenderingContext2D): ActorMarks {
  const { marked } = appearance;
  return {
    rings: marked.chosen
      .flatMap((id) => placeOf(sigma, id) ?? [])
      .map((place) => ({ ...place, radius: place.radius + AWAY })),
    // Beneath the actor's lower left rim.
    pins: marked.pins
      .flatMap(({ id }) => placeOf(sigma, id) ?? [])
      .map(({ x, y, radius }) => ({ x: x - radius * 0.7 - 2, y: y + radius * 0.7 + 2 })),
    missing: placeMissing(sigma, appearance, context),
  };
}

/** One of two that would cover each other waits until they are seen from nearer; of pale actors nothing is said. */
function placeMissing(
  sigma: Drawing,
  appearance: Appearance,
  context: CanvasRenderingContext2D,
): ActorMarks['missing'] {
  context.font = fontOf(sigma);
  const taken = new BoxGrid();
  const rank = { core: 0, near: 1, plain: 2 };
  return [...appearance.onMap.missing]
    .flatMap(([id, count]) => {
      const emphasis = emphasisOf(id, appearance);
      return emphasis === 'faint' ? [] : { id, count, rank: rank[emphasis] };
    })
    .sort((a, b) => a.rank - b.rank || b.count - a.count)
    .flatMap(({ id, count }) => {
      const place = placeOf(sigma, id);
      if (!place) return [];
      const text = `+${count}`;
      const box = badgeBox(place, context.measureText(text).width);
      if (taken.overlaps(box)) return [];
      taken.add(box);
      return { ...box, id, text };
    });
}

/** Adds the layer that marks are drawn on; once for a drawing. */
export function addMarkLayer(sigma: Drawing): void {
  addLayer(sigma, LAYER, { afterLayer: 'labels' });
}

/** Draws the marks anew; to be called after each rendering. */
export function drawMarks(sigma: Drawing, { rings, pins, missing }: ActorMarks, palette: Palette): void {
  const context = emptied(sigma, LAYER, rings.length + pins.length + missing.length > 0);
  if (!context) return;
  context.strokeStyle = palette.accent;
  context.lineWidth = 2;
  for (const { x, y, radius } of rings) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.stroke();
  }
  context.fillStyle = palette.ink;
  context.strokeStyle = palette.ground;
  context.lineWidth = 1.5;
  for (const place of pins) drawPin(context, place);
  context.font = fontOf(sigma);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const badge of missing) drawBadge(context, badge, palette);
}

/** Where an actor is seen; undefined where it is not. */
function placeOf(sigma: Drawing, id: string): Place | undefined {
  const data = sigma.getNodeDisplayData(id);
  if (!data || data.hidden) return undefined;
  return { ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) };
}

let pinPath: Path2D | undefined;

function drawPin(context: CanvasRenderingContext2D, { x, y }: { x: number; y: number }): void {
  pinPath ??= new Path2D(PIN_OUTLINE);
  context.save();
  context.translate(x, y);
  context.fill(pinPath);
  context.stroke(pinPath);
  context.restore();
}

function drawBadge(
  context: CanvasRenderingContext2D,
  { left, right, top, bottom, text }: ActorMarks['missing'][number],
  { ground, quietInk }: Palette,
): void {
  context.fillStyle = quietInk;
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

const fontOf = (sigma: Drawing) => `600 ${MISSING_SIZE}px ${sigma.getSetting('labelFont')}`;
