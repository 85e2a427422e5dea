import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import { useLiveLayout } from '../state/live-layout.ts';
import type { Pin } from '../state/map-look.ts';
import { offerPlaces } from '../state/reach.ts';
import { useView } from '../state/use-view.ts';
import type { Drawing } from './camera.ts';
import { glide } from './glide.ts';
import type { LaidOut } from './layouts/laid-out.ts';
import { placesIn } from './layouts/places.ts';
import { turnLoops } from './turn-loops.ts';
import { useLayoutRoom } from './use-layout-room.ts';

export interface LaidOutHere extends LaidOut {
  /** The layout, and what it fills: where that is another, all stand elsewhere. */
  of: string;
}

/**
 * Where the layout and the pins of the view have actors stand, and what their places mean. Once forces have moved the actors,
 * only the pins do.
 */
export function useLaidOut(graph: GraphAnswer | undefined): LaidOutHere {
  const { map } = useView();
  const { layout } = map;
  const isLive = useLiveLayout() !== 'off' && layout === 'forces';
  const room = useLayoutRoom();
  // Those of the server stay where they are, whatever there is to fill.
  const [width, height] = layout === 'forces' ? [1, 1] : [room.width, room.height];
  const of = `${layout} ${width} ${height}`;
  // A view is read anew with each change of the address; only other pins are other places.
  const pinned = JSON.stringify(map.pins);
  return useMemo<LaidOutHere>(() => {
    const pins = JSON.parse(pinned) as Pin[];
    if (isLive) return { of, places: new Map(pins.map(({ id, x, y }) => [id, { x, y }])), guides: [] };
    return graph ? { of, ...placesIn(layout, graph, pins, { width, height }) } : { of, places: new Map(), guides: [] };
  }, [graph, height, isLive, layout, of, pinned, width]);
}

/** Puts actors in their places, and tells where each stands. */
export function useLayout(drawing: Drawing | null, graph: GraphAnswer | undefined, { places }: LaidOut): void {
  const arrive = useEffectEvent(() => {
    if (drawing && graph) turnLoops(drawing, graph);
  });

  const placed = useRef<Drawing | null>(null);
  useLayoutEffect(() => {
    if (!drawing) return;
    const isFirst = placed.current !== drawing;
    placed.current = drawing;
    return glide(drawing, places, () => arrive(), isFirst);
  }, [drawing, places]);

  useEffect(() => {
    if (!drawing) return;
    offerPlaces((id) => {
      const drawn = drawing.getGraph();
      if (!drawn.hasNode(id)) return undefined;
      const { x, y } = drawn.getNodeAttributes(id);
      return { id, x, y };
    });
    return () => offerPlaces(null);
  }, [drawing]);
}
