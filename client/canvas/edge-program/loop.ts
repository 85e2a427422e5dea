// Where self-loops lie: circles beside their actor, on the side on which it has most room, several around one another.
import type { EdgeEnds } from './curvature.ts';
import type { Point } from './curve.ts';
import { LOOP_GROWTH, LOOP_INSET, LOOP_RADIUS, LOOP_STEP } from './line-style.ts';

/**
 * A loop for every edge that leads back to where it began, by edge id: which way from the actor, in graph coordinates, and
 * as long as its place among the actor's loops, from 1 inside.
 */
export function assignLoops(
  edges: readonly EdgeEnds[],
  placeOf: (actor: string) => Point | undefined,
): Map<string, Point> {
  const looped = new Set(edges.filter(({ source, target }) => source === target).map(({ source }) => source));
  const directions = directionsFrom(looped, edges, placeOf);
  const counts = new Map<string, number>();
  const loops = new Map<string, Point>();
  for (const { id, source, target } of edges) {
    if (source !== target) continue;
    const count = (counts.get(source) ?? 0) + 1;
    counts.set(source, count);
    const angle = freeAngle(directions.get(source) ?? []);
    loops.set(id, { x: Math.cos(angle) * count, y: Math.sin(angle) * count });
  }
  return loops;
}

/** The angles at which other lines leave these actors. */
function directionsFrom(
  actors: ReadonlySet<string>,
  edges: readonly EdgeEnds[],
  placeOf: (actor: string) => Point | undefined,
): Map<string, number[]> {
  const directions = new Map([...actors].map((actor) => [actor, [] as number[]]));
  const note = (from: string, to: string) => {
    const [here, there] = [placeOf(from), placeOf(to)];
    if (here && there) directions.get(from)?.push(Math.atan2(there.y - here.y, there.x - here.x));
  };
  for (const { source, target } of edges) {
    if (source === target) continue;
    if (actors.has(source)) note(source, target);
    if (actors.has(target)) note(target, source);
  }
  return directions;
}

/** The middle of the widest gap between directions. To the right is taken as well: there the actor's name stands. */
export function freeAngle(directions: readonly number[]): number {
  const angles = [0, ...directions].toSorted((a, b) => a - b);
  let widest = { middle: Math.PI, width: 0 };
  angles.forEach((from, index) => {
    const width = (angles[index + 1] ?? angles[0]! + 2 * Math.PI) - from;
    if (width > widest.width) widest = { middle: from + width / 2, width };
  });
  return widest.middle;
}

/**
 * A loop's circle in CSS pixels, as loop-shader.ts has it: its radius, and how far its centre is from the actor's. It passes
 * beneath the actor, whatever size that has.
 */
export function loopCircle(actorRadius: number, place: number): { radius: number; away: number } {
  const radius = Math.max(LOOP_RADIUS, LOOP_GROWTH * actorRadius) + LOOP_STEP * (place - 1);
  return { radius, away: radius + LOOP_INSET * actorRadius };
}
