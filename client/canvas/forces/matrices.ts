/** What is on the map as ForceAtlas2's matrices, and back: rows of ten numbers for an actor, of three for a pair of them. */
import type { Pin } from '../../state/map-look.ts';
import type { Ends } from '../../state/on-map.ts';
import type { Point } from '../edge-program/curve.ts';
import { frameOf } from '../frame.ts';
import { naturalRadius } from './settings.ts';

/** Numbers in a row, and where in it they are. */
const [ACTOR, PAIR] = [10, 3];
const [MASS, CONVERGENCE, SIZE, FIXED] = [6, 7, 8, 9];

/** Which actors are moved, and along which relationships they attract one another. */
export interface Part {
  actors: readonly string[];
  relationships: readonly Ends[];
}

/** In which units of the map forces are reckoned, and about which point. */
export interface Ground {
  middle: Point;
  unit: number;
}

export interface Matrices {
  nodes: Float32Array<ArrayBuffer>;
  edges: Float32Array<ArrayBuffer>;
}

/** An actor that stays in a place, by its row; in the units of the forces. */
export interface Held extends Point {
  row: number;
}

/** How many times larger or smaller than the forces would have it a drawing must be to be of other units. */
const OTHER_UNITS = 4;

/**
 * Where the whole was laid out by the same forces it keeps its units and its centre of gravity; the drawing of a file may
 * have any, and neither shrinks nor wanders off.
 */
export function groundOf(actors: readonly (Point & { id: string })[], relationships: readonly Ends[]): Ground {
  const masses = massesOf({ actors: actors.map(({ id }) => id), relationships });
  const all = masses.reduce((sum, mass) => sum + mass, 0);
  const middle = { x: 0, y: 0 };
  actors.forEach(({ x, y }, row) => {
    middle.x += (x * masses[row]!) / all;
    middle.y += (y * masses[row]!) / all;
  });
  const { x, y } = frameOf(actors);
  const times = Math.max(x[1] - x[0], y[1] - y[0]) / 2 / naturalRadius(all);
  const isOther = times > OTHER_UNITS || times < 1 / OTHER_UNITS;
  return { middle, unit: isOther && times > 0 ? times : 1 };
}

/** One edge for each pair of actors, however many relationships they have; an actor's mass is one more than its pairs. */
export function matricesOf(part: Part, placeOf: (id: string) => Point, ground: Ground): Matrices {
  const pairs = pairsOf(part);
  const masses = massesOf(part);
  const nodes = new Float32Array(part.actors.length * ACTOR);
  part.actors.forEach((id, index) => {
    const { x, y } = toForces(placeOf(id), ground);
    const row = index * ACTOR;
    nodes.set([x, y], row);
    nodes[row + MASS] = masses[index]!;
    nodes[row + CONVERGENCE] = 1;
    nodes[row + SIZE] = 3 + 1.5 * Math.sqrt(masses[index]! - 1);
  });
  const edges = new Float32Array(pairs.length * PAIR);
  pairs.forEach(([from, to], index) => edges.set([from * ACTOR, to * ACTOR, 1], index * PAIR));
  return { nodes, edges };
}

/** Those of the pinned that are moved, and where the forces have to leave them. */
export function heldOf({ actors }: Part, pins: readonly Pin[], ground: Ground): Held[] {
  const rows = new Map(actors.map((id, row) => [id, row]));
  return pins.flatMap((pin) => {
    const row = rows.get(pin.id);
    return row === undefined ? [] : [{ row, ...toForces(pin, ground) }];
  });
}

/** Lets these actors stay in their places, and no others. */
export function hold(nodes: Float32Array, held: readonly Held[]): void {
  for (let at = FIXED; at < nodes.length; at += ACTOR) nodes[at] = 0;
  for (const { row, x, y } of held) {
    nodes.set([x, y], row * ACTOR);
    nodes[row * ACTOR + FIXED] = 1;
  }
}

/** Only the places: two numbers for an actor. */
export function placesIn(nodes: Float32Array): Float32Array<ArrayBuffer> {
  const places = new Float32Array((nodes.length / ACTOR) * 2);
  for (let row = 0; row * 2 < places.length; row += 1)
    places.set(nodes.subarray(row * ACTOR, row * ACTOR + 2), row * 2);
  return places;
}

/** In the units of the map, by actor. */
export function readPlaces({ actors }: Part, places: Float32Array, { middle, unit }: Ground): Map<string, Point> {
  return new Map(
    actors.map((id, row) => [id, { x: places[row * 2]! * unit + middle.x, y: places[row * 2 + 1]! * unit + middle.y }]),
  );
}

const toForces = ({ x, y }: Point, { middle, unit }: Ground): Point => ({
  x: (x - middle.x) / unit,
  y: (y - middle.y) / unit,
});

/** Rows of the actors that have to do with each other, each two once. */
function pairsOf({ actors, relationships }: Part): [from: number, to: number][] {
  const rows = new Map(actors.map((id, row) => [id, row]));
  const pairs = new Map<string, [number, number]>();
  for (const { source, target } of relationships) {
    const [from, to] = [rows.get(source), rows.get(target)];
    if (from === undefined || to === undefined || from === to) continue;
    const pair: [number, number] = from < to ? [from, to] : [to, from];
    pairs.set(pair.join(' '), pair);
  }
  return [...pairs.values()];
}

function massesOf(part: Part): number[] {
  const masses = part.actors.map(() => 1);
  for (const rows of pairsOf(part)) for (const row of rows) masses[row]! += 1;
  return masses;
}
