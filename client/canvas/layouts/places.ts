/** Where actors stand in each layout, pins included; every machine comes to the same. */
import type { GraphAnswer } from '../../../server/contract/answers.ts';
import type { Layout, Pin } from '../../state/map-look.ts';
import type { Places } from '../glide.ts';

/** The drawn graph, as much of it as layouts read. */
export type LaidOut = Pick<GraphAnswer, 'nodes' | 'edges'>;

export function placesIn(_layout: Layout, graph: LaidOut, pins: readonly Pin[]): Places {
  const places = new Map(graph.nodes.map(({ id, x, y }) => [id, { x, y }]));
  for (const { id, x, y } of pins) if (places.has(id)) places.set(id, { x, y });
  return places;
}
