import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import type { Pin } from '../state/map-look.ts';
import { offerPlaces } from '../state/reach.ts';
import { useView } from '../state/use-view.ts';
import type { Drawing } from './camera.ts';
import { assignLoops } from './edge-program/loop.ts';
import { glide } from './glide.ts';
import type { LaidOut } from './layouts/laid-out.ts';
import { placesIn } from './layouts/places.ts';

/** Where the layout and the pins of the view have actors stand, and what their places mean. */
export function useLaidOut(graph: GraphAnswer | undefined): LaidOut {
  const { map } = useView();
  const { layout } = map;
  // A view is read anew with each change of the address; only other pins are other places.
  const pinned = JSON.stringify(map.pins);
  return useMemo<LaidOut>(
    () => (graph ? placesIn(layout, graph, JSON.parse(pinned) as Pin[]) : { places: new Map(), guides: [] }),
    [graph, layout, pinned],
  );
}

/** Puts actors in their places, and tells where each stands. */
export function useLayout(drawing: Drawing | null, graph: GraphAnswer | undefined, { places }: LaidOut): void {
  const turnLoops = useEffectEvent(() => {
    if (!drawing || !graph?.edges.some(({ source, target }) => source === target)) return;
    const drawn = drawing.getGraph();
    const loops = assignLoops(graph.edges, (id) => (drawn.hasNode(id) ? drawn.getNodeAttributes(id) : undefined));
    for (const [id, loop] of loops) if (drawn.hasEdge(id)) drawn.setEdgeAttribute(id, 'loop', loop);
  });

  const placed = useRef<Drawing | null>(null);
  useLayoutEffect(() => {
    if (!drawing) return;
    const isFirst = placed.current !== drawing;
    placed.current = drawing;
    return glide(drawing, places, () => turnLoops(), isFirst);
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
