import { useDirectory } from '../state/names.ts';
import { announce } from '../state/notices.ts';
import { placeOnMap } from '../state/reach.ts';
import { useChangeView, useView } from '../state/use-view.ts';
import type { Drawing } from './camera.ts';

/** Pixels that an actor moves at a press. */
const STEP = 24;

const TOWARDS: Record<string, { x: number; y: number } | undefined> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

/** Moves an actor by an arrow key, and pins it there, as dragging does; false for any other key. */
export function useMovingByKeys(drawing: Drawing): (id: string, key: string) => boolean {
  const { map } = useView();
  const changeView = useChangeView();
  const directory = useDirectory();
  return (id, key) => {
    const by = TOWARDS[key];
    if (!by) return false;
    const graph = drawing.getGraph();
    const from = drawing.graphToViewport(graph.getNodeAttributes(id));
    const to = drawing.viewportToGraph({ x: from.x + by.x, y: from.y + by.y });
    // Where a place says when, no hand moves it in time.
    graph.mergeNodeAttributes(id, map.layout === 'time' ? { y: to.y } : to);
    const pin = placeOnMap(id);
    if (pin) changeView({ map: { pins: [...map.pins.filter((each) => each.id !== id), pin] } });
    announce(`${directory(id).name} moved, and held in place.`);
    return true;
  };
}
