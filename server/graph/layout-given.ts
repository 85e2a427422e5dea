import type { GraphColumns } from './actor-graph.ts';
import type { Layout } from './layout.ts';
import { GOLDEN_ANGLE } from './layout-spiral.ts';

/** How many hops from a drawn actor others are put beside it; whoever is further away comes around the drawing. */
const ROUNDS = 4;

/** A drawing with the actors that it does not place (NaN): each beside one that it is related to, or around the whole. */
export function completePositions(graph: GraphColumns, given: Layout): Layout {
  const { subject, object } = graph;
  const layout = { x: Float64Array.from(given.x), y: Float64Array.from(given.y) };
  const isPlaced = (actor: number) => Number.isFinite(layout.x[actor]) && Number.isFinite(layout.y[actor]);
  const box = boxOf(layout, isPlaced);
  const step = Math.max(box.width, box.height) / Math.sqrt(graph.actorType.length) / 2;
  let left = 0;
  for (let actor = 0; actor < graph.actorType.length; actor += 1) if (!isPlaced(actor)) left += 1;
  const put = (actor: number, x: number, y: number, away: number) => {
    layout.x[actor] = x + away * Math.cos(actor * GOLDEN_ANGLE);
    layout.y[actor] = y + away * Math.sin(actor * GOLDEN_ANGLE);
    left -= 1;
  };
  for (let round = 0; round < ROUNDS && left > 0; round += 1) {
    for (let relationship = 0; relationship < subject.length; relationship += 1) {
      const [from, to] = [subject[relationship]!, object[relationship]!];
      if (isPlaced(from) === isPlaced(to)) continue;
      const [known, other] = isPlaced(from) ? [from, to] : [to, from];
      put(other, layout.x[known]!, layout.y[known]!, step);
    }
  }
  const radius = Math.hypot(box.width, box.height) / 2 + step;
  for (let actor = 0, place = 0; actor < graph.actorType.length && left > 0; actor += 1) {
    if (isPlaced(actor)) continue;
    put(actor, box.x, box.y, Math.sqrt(radius ** 2 + place * step ** 2));
    place += 1;
  }
  return layout;
}

/** The middle and the size of what is placed. */
function boxOf({ x, y }: Layout, isPlaced: (actor: number) => boolean) {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let actor = 0; actor < x.length; actor += 1) {
    if (!isPlaced(actor)) continue;
    [left, right] = [Math.min(left, x[actor]!), Math.max(right, x[actor]!)];
    [bottom, top] = [Math.min(bottom, y[actor]!), Math.max(top, y[actor]!)];
  }
  return { x: (left + right) / 2, y: (bottom + top) / 2, width: right - left, height: top - bottom };
}
