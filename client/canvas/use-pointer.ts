import { useEffect, useEffectEvent, useState } from 'react';
import type { Coordinates } from 'sigma/types';
import { attendTo } from '../state/attention.ts';
import { usePicking } from '../state/picking.ts';
import { useStops } from '../state/use-stops.ts';
import { useChangeView } from '../state/use-view.ts';
import type { Drawing } from './camera.ts';

/** A relationship under the pointer, and where the pointer is. */
export interface Hovered extends Coordinates {
  id: string;
}

/** Makes pointing and clicking on the map mean something; gives the relationship that is pointed at. */
export function usePointer(drawing: Drawing | null): Hovered | null {
  const changeView = useChangeView();
  const { pick } = useStops();
  const picking = usePicking();
  const [hovered, setHovered] = useState<Hovered | null>(null);

  const rest = useEffectEvent((id: string) => {
    attendTo(id);
    showCursor(drawing, 'pointer');
  });
  const leave = useEffectEvent(() => {
    attendTo(null);
    setHovered(null);
    showCursor(drawing, picking ? 'crosshair' : '');
  });
  const click = useEffectEvent((id: string | null, isActor = false) => {
    // While actors are picked, nothing else is selected, and nothing let go of.
    if (!picking) changeView({ selected: id });
    else if (id !== null && isActor) pick(picking, id);
  });

  useEffect(() => showCursor(drawing, picking ? 'crosshair' : ''), [drawing, picking]);

  useEffect(() => {
    if (!drawing) return;
    drawing.on('enterNode', ({ node }) => rest(node));
    drawing.on('leaveNode', () => leave());
    drawing.on('enterEdge', ({ edge, event }) => {
      rest(edge);
      setHovered({ id: edge, x: event.x, y: event.y });
    });
    drawing.on('leaveEdge', () => leave());
    drawing.on('clickNode', ({ node }) => click(node, true));
    drawing.on('clickEdge', ({ edge }) => click(edge));
    drawing.on('clickStage', () => click(null));
    return () => {
      attendTo(null);
      setHovered(null);
    };
  }, [drawing]);

  return hovered;
}

function showCursor(drawing: Drawing | null, shape: string): void {
  if (drawing) drawing.getContainer().style.cursor = shape;
}
