import { useWindowEvent } from '@mantine/hooks';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Coordinates } from 'sigma/types';
import { attendTo } from '../state/attention.ts';
import { usePicking } from '../state/picking.ts';
import { useMapHands } from '../state/use-map-hands.ts';
import { useStops } from '../state/use-stops.ts';
import { useChangeView } from '../state/use-view.ts';
import type { Drawing } from './camera.ts';
import { useDragging } from './use-dragging.ts';
import { useMenuOpening } from './use-menu-opening.ts';

/** A line under the pointer, and where the pointer is. */
export interface Hovered extends Coordinates {
  edge: string;
}

/**
 * Makes pointing and clicking on the map mean something; gives the line that is pointed at.
 * @param meaningOf what a line stands for: a relationship, or a pair of actors
 * @param isSecond whether it is the second of two maps
 */
export function usePointer(
  drawing: Drawing | null,
  meaningOf: (edge: string) => string,
  isSecond = false,
): Hovered | null {
  const changeView = useChangeView();
  const { pick } = useStops();
  const picking = usePicking();
  const hands = useMapHands();
  const dragged = useDragging(drawing);
  const spent = useMenuOpening(drawing, meaningOf, isSecond);
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
  const click = useEffectEvent((id: string | null, isActor = false, adds = false) => {
    if (dragged.current || spent.current) return;
    if (adds && isActor && id !== null) hands.toggleChosen(id);
    // While actors are picked, nothing else is selected, and nothing let go of.
    else if (!picking) changeView({ selected: id });
    else if (id !== null && isActor) pick(picking, id);
  });
  const expand = useEffectEvent((id: string) => {
    if (!picking) hands.expand(id);
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
    drawing.on('clickNode', ({ node, event }) => click(node, true, adds(event.original)));
    drawing.on('doubleClickNode', (event) => {
      // Else the map would zoom in.
      event.preventSigmaDefault();
      expand(event.node);
    });
    drawing.on('clickEdge', ({ edge }) => clickLine(edge));
    drawing.on('clickStage', () => click(null));
    return () => {
      attendTo(null);
      setHovered(null);
    };
  }, [drawing]);

  return hovered;
}

/** Whether a click adds to what is chosen instead of selecting. */
const adds = (event: MouseEvent | TouchEvent) => event.ctrlKey || event.metaKey || event.shiftKey;

function showCursor(drawing: Drawing | null, shape: string): void {
  if (drawing) drawing.getContainer().style.cursor = shape;
}
