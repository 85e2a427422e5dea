import { useWindowEvent } from '@mantine/hooks';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Coordinates } from 'sigma/types';
import { attendTo } from '../state/attention.ts';
import { usePicking } from '../state/picking.ts';
import { useStops } from '../state/use-stops.ts';
import { useChangeView } from '../state/use-view.ts';
import type { Drawing } from './camera.ts';

/** A line under the pointer, and where the pointer is. */
export interface Hovered extends Coordinates {
  edge: string;
}

/**
 * Makes pointing and clicking on the map mean something; gives the line that is pointed at.
 * @param meaningOf what a line stands for: a relationship, or a pair of actors
 */
export function usePointer(drawing: Drawing | null, meaningOf: (edge: string) => string): Hovered | null {
  const changeView = useChangeView();
  const { pick } = useStops();
  const picking = usePicking();
  const [hovered, setHovered] = useState<Hovered | null>(null);

  const rest = useEffectEvent((id: string) => {
    attendTo(id);
    showCursor(drawing, 'pointer');
  });
  const restOnLine = useEffectEvent((edge: string) => rest(meaningOf(edge)));
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

  // What a hover brings up can be put away without moving the pointer (WCAG 1.4.13).
  useWindowEvent('keydown', ({ key }) => key === 'Escape' && setHovered(null));
  const clickLine = useEffectEvent((edge: string) => click(meaningOf(edge)));

  useEffect(() => showCursor(drawing, picking ? 'crosshair' : ''), [drawing, picking]);

  useEffect(() => {
    if (!drawing) return;
    drawing.on('enterNode', ({ node }) => rest(node));
    drawing.on('leaveNode', () => leave());
    drawing.on('enterEdge', ({ edge, event }) => {
      restOnLine(edge);
      setHovered({ edge, x: event.x, y: event.y });
    });
    drawing.on('leaveEdge', () => leave());
    drawing.on('clickNode', ({ node }) => click(node, true));
    drawing.on('clickEdge', ({ edge }) => clickLine(edge));
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
