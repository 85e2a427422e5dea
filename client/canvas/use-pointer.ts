import { useEffect, useState } from 'react';
import type { Coordinates } from 'sigma/types';
import { attendTo } from '../state/attention.ts';
import { useChangeView } from '../state/use-view.ts';
import type { Drawing } from './camera.ts';

/** A relationship under the pointer, and where the pointer is. */
export interface Hovered extends Coordinates {
  id: string;
}

/** Makes pointing and clicking on the map mean something; gives the relationship that is pointed at. */
export function usePointer(drawing: Drawing | null): Hovered | null {
  const changeView = useChangeView();
  const [hovered, setHovered] = useState<Hovered | null>(null);

  useEffect(() => {
    if (!drawing) return;
    const cursor = (shape: string) => (drawing.getContainer().style.cursor = shape);
    const leave = () => {
      attendTo(null);
      setHovered(null);
      cursor('');
    };
    const enter = (id: string) => {
      attendTo(id);
      cursor('pointer');
    };
    drawing.on('enterNode', ({ node }) => enter(node));
    drawing.on('leaveNode', leave);
    drawing.on('enterEdge', ({ edge, event }) => {
      enter(edge);
      setHovered({ id: edge, x: event.x, y: event.y });
    });
    drawing.on('leaveEdge', leave);
    drawing.on('clickNode', ({ node }) => changeView({ selected: node }));
    drawing.on('clickEdge', ({ edge }) => changeView({ selected: edge }));
    drawing.on('clickStage', () => changeView({ selected: null }));
    return () => {
      attendTo(null);
      setHovered(null);
    };
  }, [changeView, drawing]);

  return hovered;
}
