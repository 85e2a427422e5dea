import type { Dataset } from '../../graph-data/schema/dataset.ts';
import type { GraphColumns } from './actor-graph.ts';
import { drawApart } from './layout-forces.ts';
import { completePositions } from './layout-given.ts';
import { spreadOut } from './layout-spiral.ts';

/** Where each actor is drawn, by actor index; units of the drawing, y upwards. */
export interface Layout {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** What forces lay out within about 5 seconds. */
const MOST_FOR_FORCES = { actors: 8_000, relationships: 60_000 };

/**
 * Lays the whole graph out, the same way on every machine. Where a file draws the actors its drawing is kept, and those that
 * it does not draw are put beside whom they are related to. Else forces draw a graph of up to 8 000 actors and 60 000
 * relationships; a larger one is spread out around its hubs, in time that grows with its size alone. Where it is still small
 * enough to be drawn whole, who wants to can let forces move it from there in the page, in a thread of the browser's.
 */
export function layOut(graph: GraphColumns, given?: Dataset['positions']): Layout {
  if (given && isDrawing(given)) return completePositions(graph, given);
  const { actors, relationships } = MOST_FOR_FORCES;
  const isLarge = graph.actorType.length > actors || graph.subject.length > relationships;
  return isLarge ? spreadOut(graph) : drawApart(graph);
}

/** Two actors at least lie apart. */
function isDrawing({ x, y }: Layout): boolean {
  const first = x.findIndex((_, actor) => isPlaced(x, y, actor));
  return x.some((_, actor) => isPlaced(x, y, actor) && (x[actor] !== x[first] || y[actor] !== y[first]));
}

const isPlaced = (x: Float64Array, y: Float64Array, actor: number) =>
  Number.isFinite(x[actor]) && Number.isFinite(y[actor]);
