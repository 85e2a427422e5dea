import { useEffect, useEffectEvent, type RefObject, useRef } from 'react';
import type { Coordinates } from 'sigma/types';
import { isMapMenuOpen } from '../state/map-menu.ts';
import { placeOnMap } from '../state/reach.ts';
import { useChangeView, useView } from '../state/use-view.ts';
import type { Drawing } from './camera.ts';
import { actorInHand } from './in-hand.ts';

/** Pixels that a hand may shake before a click becomes a drag. */
const SHAKE = 5;

type Held = Coordinates & { original: Event };

const isPinch = (event: Event) => 'touches' in event && (event as TouchEvent).touches.length > 1;

interface Drag {
  id: string;
  from: Coordinates;
  /** From where the actor was taken hold of to its middle. */
  hold: Coordinates;
  moved: boolean;
}

/**
 * Lets actors be dragged with a mouse, a pen or a finger; where one is let go it is pinned.
 * @returns whether what was just let go had been dragged: then the click that follows means nothing
 */
export function useDragging(drawing: Drawing | null): RefObject<boolean> {
  const { map } = useView();
  const changeView = useChangeView();
  const dragged = useRef(false);
  const saysTime = useEffectEvent(() => map.layout === 'time');
  const drop = useEffectEvent((id: string) => {
    const pin = placeOnMap(id);
    if (pin) changeView({ map: { pins: [...map.pins.filter((each) => each.id !== id), pin] } });
  });

  useEffect(() => {
    if (!drawing) return;
    let drag: Drag | null = null;
    const begin = ({ node, event }: { node: string; event: Held }) => {
      dragged.current = false;
      if (event.original instanceof MouseEvent && (event.original.button !== 0 || event.original.shiftKey)) return;
      const middle = drawing.graphToViewport(drawing.getGraph().getNodeAttributes(node));
      const hold = { x: middle.x - event.x, y: middle.y - event.y };
      drag = { id: node, from: { x: event.x, y: event.y }, hold, moved: false };
    };
    const move = ({ event, preventSigmaDefault }: { event: Held; preventSigmaDefault: () => void }) => {
      // A second finger zooms, wherever the first one stands.
      if (isPinch(event.original)) drag = null;
      if (!drag) return;
      // Else the whole map would go along.
      preventSigmaDefault();
      // A finger that has opened the menu may shake as it likes.
      if (isMapMenuOpen()) return;
      drag.moved ||= Math.hypot(event.x - drag.from.x, event.y - drag.from.y) > SHAKE;
      if (!drag.moved) return;
      dragged.current = true;
      actorInHand.set(drag.id);
      const at = drawing.viewportToGraph({ x: event.x + drag.hold.x, y: event.y + drag.hold.y });
      // Where a place says when, no hand moves it in time.
      drawing.getGraph().mergeNodeAttributes(drag.id, saysTime() ? { y: at.y } : at);
    };
    const end = () => {
      if (drag?.moved) drop(drag.id);
      drag = null;
      actorInHand.set(null);
    };
    const press = () => {
      dragged.current = false;
    };
    drawing.on('downNode', begin).on('downStage', press).on('downEdge', press).on('moveBody', move);
    drawing.on('upNode', end).on('upEdge', end).on('upStage', end);
    return () => {
      drawing.off('downNode', begin).off('downStage', press).off('downEdge', press).off('moveBody', move);
      drawing.off('upNode', end).off('upEdge', end).off('upStage', end);
    };
  }, [drawing]);
  return dragged;
}
