import { useEffect, useRef } from 'react';
import { useDirectory } from '../state/names.ts';
import { announce } from '../state/notices.ts';
import { placeOnMap } from '../state/reach.ts';
import { useChangeView, useView } from '../state/use-view.ts';
import type { Drawing } from './camera.ts';
import { actorInHand } from './in-hand.ts';

/** Pixels that an actor moves at a press. */
const STEP = 24;

const TOWARDS: Record<string, { x: number; y: number } | undefined> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

export interface MovingByKeys {
  /** Takes an actor in hand and moves it by an arrow key; false for any other key. */
  move: (id: string, key: string) => boolean;
  /** Lets go of the actor in hand, if there is one, and pins it where it is, as the end of dragging does. */
  letGo: () => void;
}

/** Moves actors by arrow keys. A key that is held is one move, and one to undo. */
export function useMovingByKeys(drawing: Drawing): MovingByKeys {
  const { map } = useView();
  const changeView = useChangeView();
  const directory = useDirectory();
  const inHand = useRef<string | null>(null);
  useEffect(
    () => () => {
      if (inHand.current !== null) actorInHand.set(null);
    },
    [],
  );
  const letGo = () => {
    const id = inHand.current;
    if (id === null) return;
    inHand.current = null;
    const pin = placeOnMap(id);
    if (pin) {
      changeView({ map: { pins: [...map.pins.filter((each) => each.id !== id), pin] } });
      announce(`${directory(id).name} moved, and held in place.`);
    }
    actorInHand.set(null);
  };
  const move = (id: string, key: string) => {
    const by = TOWARDS[key];
    if (!by) return false;
    // Where a place says when, no hand moves it in time.
    if (map.layout === 'time' && by.x !== 0) {
      announce('Laid out by time, an actor moves up and down alone.');
      return true;
    }
    const graph = drawing.getGraph();
    const from = drawing.graphToViewport(graph.getNodeAttributes(id));
    const to = drawing.viewportToGraph({ x: from.x + by.x, y: from.y + by.y });
    inHand.current = id;
    // What forces move leaves it alone.
    actorInHand.set(id);
    graph.mergeNodeAttributes(id, map.layout === 'time' ? { y: to.y } : to);
    return true;
  };
  return { move, letGo };
}
