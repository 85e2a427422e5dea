/** The map as SVG: one link for each relationship and, above them, one for each actor. */
import { ACTOR_OUTLINES } from '../../../graph-data/schema/actor-outlines.ts';
import { ACTOR_TYPE_WORDS, breakLabel, count } from '../../../graph-data/schema/words.ts';
import type { Evidence, ShownActor, ShownRelationship } from './evidence.ts';
import { lineOf } from '../../../graph-data/schema/doubt.ts';
import { curvaturesOf, radiusOf, strengthOf, thicknessOf } from './line.ts';
import { actorAnchor, relationshipAnchor, text } from './markup.ts';

/** What the actors are spread over, in the units of the drawing, and what is kept free around them for names. */
const WIDTH = 1200;
const HEIGHT = 860;
const MARGIN = 60;

/** Between the lines of a name: without it a screen reader would read two words as one. It takes no room. */
const GAP = '<tspan class="gap"> </tspan>';

interface Point {
  x: number;
  y: number;
}

export function* mapMarkup(evidence: Evidence): Generator<string> {
  const { actors, relationships } = evidence;
  const { points, width, height } = spread(actors);
  yield `<svg id="map" viewBox="0 0 ${width} ${height}" role="group" aria-label="Map of ${actors.length} actors and ${relationships.length} relationships">\n`;
  const curvatures = curvaturesOf(relationships);
  yield '<g class="lines">\n';
  for (const [index, relationship] of relationships.entries()) {
    if (relationship.from === relationship.to) continue;
    yield lineMarkup(relationship, actors, points, curvatures[index]!);
  }
  yield '</g>\n<g class="actors">\n';
  for (const [index, actor] of actors.entries()) yield actorMarkup(actor, index, points[index]!);
  yield '</g>\n</svg>\n';
}

/** Places on the drawing, y downwards; as far apart as there is room, all by the same factor. */
function spread(actors: readonly ShownActor[]): { points: Point[]; width: number; height: number } {
  if (actors.length === 0) return { points: [], width: 480, height: 320 };
  const box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const { x, y } of actors) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.bottom = Math.min(box.bottom, y);
    box.top = Math.max(box.top, y);
  }
  const [across, down] = [box.right - box.left || 1, box.top - box.bottom || 1];
  // A handful would otherwise be torn apart to the edges.
  const factor = Math.min(WIDTH / across, HEIGHT / down) * Math.min(1, 0.35 + actors.length / 30);
  const points = actors.map(({ x, y }) => ({
    x: rounded(MARGIN + (x - box.left) * factor),
    y: rounded(MARGIN + (box.top - y) * factor),
  }));
  const width = Math.max(480, rounded(2 * MARGIN + across * factor));
  return { points, width, height: Math.max(320, rounded(2 * MARGIN + down * factor)) };
}

const rounded = (value: number) => Math.round(value * 10) / 10;

function lineMarkup(
  relationship: ShownRelationship,
  actors: readonly ShownActor[],
  points: readonly Point[],
  curvature: number,
): string {
  const { id, kind, from, to, dates } = relationship;
  const [source, target] = [points[from]!, points[to]!];
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const control = {
    x: rounded((source.x + target.x) / 2 + dy * curvature),
    y: rounded((source.y + target.y) / 2 - dx * curvature),
  };
  const curve = `M${source.x} ${source.y}Q${control.x} ${control.y} ${target.x} ${target.y}`;
  const words = `${actors[from]!.label} ${kind.reads.forward} ${actors[to]!.label}, ${dates}`;
  const thickness = thicknessOf(relationship);
  return [
    `<a class="line ${kind.family} ${lineOf(relationship)} roots-${strengthOf(relationship)}" href="#${relationshipAnchor(id)}" data-from="${from}" `,
    `data-to="${to}" aria-label="${text(words)}"><title>${text(words)}</title>`,
    `<path class="hit" d="${curve}"/><path class="stroke" d="${curve}"/>`,
    kind.symmetric ? '' : headMarkup(source, control, target, radiusOf(actors[to]!), thickness),
    '</a>\n',
  ].join('');
}

/** The arrowhead just outside of the target; it keeps its size when the map is zoomed, so it is drawn from the centre. */
function headMarkup(source: Point, control: Point, target: Point, radius: number, thickness: number): string {
  const speed = 2 * Math.hypot(target.x - control.x, target.y - control.y);
  const t = Math.max(0.5, 1 - (radius + 4) / (speed || 1));
  const at = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
  const before = { x: at(source.x, control.x, target.x), y: at(source.y, control.y, target.y) };
  const angle = (Math.atan2(target.y - before.y, target.x - before.x) * 180) / Math.PI;
  const [tip, back] = [rounded(-radius - 0.5), rounded(-radius - 5.5 - 2.2 * thickness)];
  const half = rounded(2 + 0.95 * thickness);
  return (
    `<g transform="translate(${target.x} ${target.y}) rotate(${rounded(angle)})">` +
    `<path class="head still" d="M${tip} 0L${back} ${half}V${-half}z"/></g>`
  );
}

function actorMarkup(actor: ShownActor, index: number, { x, y }: Point): string {
  const radius = radiusOf(actor);
  const called = actor.name === actor.label ? actor.name : `${actor.label}, ${actor.name}`;
  const words = `${called}, ${ACTOR_TYPE_WORDS[actor.type].toLowerCase()}, ${count(actor.relationships.length, 'relationship')}`;
  const lines = breakLabel(actor.label);
  const first = -((lines.length - 1) / 2) * 1.16 + 0.33;
  const spans = lines.map(
    (line, at) =>
      `<tspan x="${rounded(radius + 4)}" dy="${at === 0 ? rounded(first * 100) / 100 : 1.16}em">${text(line)}</tspan>`,
  );
  return [
    `<a class="actor" href="#${actorAnchor(actor.id)}" data-index="${index}" data-radius="${rounded(radius)}" `,
    `transform="translate(${x} ${y})" aria-label="${text(words)}"><title>${text(words)}</title><g class="still">`,
    `<path class="shape" transform="scale(${rounded(radius * 10) / 75}) translate(-10 -10)" d="${ACTOR_OUTLINES[actor.type]}"/>`,
    `</g><text>${spans.join(GAP)}</text></a>\n`,
  ].join('');
}
