/** Where actors stand in each layout, pins included. */
import type { Layout, Pin } from '../../state/map-look.ts';
import { frameOf } from '../frame.ts';
import { layOutCircle } from './circle.ts';
import { layOutFamily } from './family.ts';
import { groundFor, type Room } from './ground.ts';
import type { LaidOut, LayOut, LayoutGraph } from './laid-out.ts';
import { layOutTime } from './time.ts';

/** As the server laid them out. */
const layOutForces: LayOut = ({ nodes }) => ({
  places: new Map(nodes.map(({ id, x, y }) => [id, { x, y }])),
  guides: [],
});

const LAYOUTS: Record<Layout, LayOut> = {
  forces: layOutForces,
  circle: layOutCircle,
  time: layOutTime,
  family: layOutFamily,
};

/** @param room what they are to fill, except where the server's layout is kept */
export function placesIn(layout: Layout, graph: LayoutGraph, pins: readonly Pin[], room: Room): LaidOut {
  const laidOut = LAYOUTS[layout](graph, groundFor(frameOf(graph.nodes), room));
  const { places } = laidOut;
  for (const { id, x, y } of pins) {
    const place = places.get(id);
    // Where a place says when, no hand moves it in time.
    if (place) places.set(id, { x: layout === 'time' ? place.x : x, y });
  }
  return laidOut;
}
