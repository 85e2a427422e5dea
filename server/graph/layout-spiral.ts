import type { GraphColumns } from './actor-graph.ts';
import type { Layout } from './layout.ts';

/** Radians between one actor and the next on a spiral: the golden angle, which crowds nowhere. */
export const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

const DISTANCE = 10;
/** How much more room groups get than their members fill. */
const AIR = 1.5;

/**
 * Lays a graph of any size out: each actor goes with the one related to it that has most relationships, and that one on with
 * the next, up to a hub that is above all around it. The actors of a hub lie on a spiral around it, the hubs with the most
 * actors in the middle of all. Linear in actors and relationships, but for sorting the actors.
 */
export function spreadOut(graph: GraphColumns): Layout {
  const count = graph.actorType.length;
  const degree = degreesOf(graph);
  const hub = hubsOf(graph, degree);
  const size = new Int32Array(count);
  for (let actor = 0; actor < count; actor += 1) size[hub[actor]!]! += 1;
  // By group, the largest first, and in it by degree.
  const order = Int32Array.from({ length: count }, (_, actor) => actor).sort(
    (a, b) => size[hub[b]!]! - size[hub[a]!]! || hub[a]! - hub[b]! || degree[b]! - degree[a]! || a - b,
  );
  const layout = { x: new Float64Array(count), y: new Float64Array(count) };
  let group = 0;
  for (let first = 0; first < count; first += size[hub[order[first]!]!]!, group += 1) {
    const members = size[hub[order[first]!]!]!;
    const middle = spiralPoint(group === 0 ? 0 : first + members / 2, group, DISTANCE * AIR);
    for (let place = 0; place < members; place += 1) {
      const point = spiralPoint(place, place, DISTANCE);
      layout.x[order[first + place]!] = Math.round((middle.x + point.x) * 100) / 100;
      layout.y[order[first + place]!] = Math.round((middle.y + point.y) * 100) / 100;
    }
  }
  return layout;
}

function spiralPoint(area: number, turn: number, distance: number): { x: number; y: number } {
  const radius = distance * Math.sqrt(area);
  return { x: radius * Math.cos(turn * GOLDEN_ANGLE), y: radius * Math.sin(turn * GOLDEN_ANGLE) };
}

function degreesOf({ actorType, subject, object }: GraphColumns): Int32Array {
  const degree = new Int32Array(actorType.length);
  for (const end of [subject, object]) for (let at = 0; at < end.length; at += 1) degree[end[at]!]! += 1;
  return degree;
}

/** For each actor the hub that it belongs to. */
function hubsOf({ subject, object }: GraphColumns, degree: Int32Array): Int32Array {
  const above = Int32Array.from(degree.keys());
  // Of equal ones the first is above, so that no two are above each other.
  const outranks = (a: number, b: number) => degree[a]! > degree[b]! || (degree[a] === degree[b] && a < b);
  for (let relationship = 0; relationship < subject.length; relationship += 1) {
    const [from, to] = [subject[relationship]!, object[relationship]!];
    if (outranks(to, above[from]!)) above[from] = to;
    if (outranks(from, above[to]!)) above[to] = from;
  }
  for (let actor = 0; actor < above.length; actor += 1) {
    let hub = actor;
    while (above[hub] !== hub) hub = above[hub]!;
    // Whoever was passed on the way knows it now as well.
    for (let passed = actor; above[passed] !== hub;) {
      const next = above[passed]!;
      above[passed] = hub;
      passed = next;
    }
  }
  return above;
}
