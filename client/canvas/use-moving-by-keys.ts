import { useDebouncedCallback } from '@mantine/hooks';
import { useRef } from 'react';
import { count } from '../../graph-data/schema/words.ts';
import { useDirectory } from '../state/names.ts';
import { announce } from '../state/notices.ts';
import { placeOnMap } from '../state/reach.ts';
import { useChangeView, useView } from '../state/use-view.ts';
import type { Drawing } from './camera.ts';

/** Pixels that an actor moves at a press. */
const STEP = 24;
/** Milliseconds after the last press when it has arrived: a key that is held is one move, to be undone as one. */
const ARRIVED = 300;

const TOWARDS: Record<string, { x: number; y: number } | undefined> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

/** Moves an actor by an arrow key, and pins it where it arrives, as dragging does; false for any other key. */
export function useMovingByKeys(drawing: Drawing): (id: string, key: string) => boolean {
  const { map } = useView();
  const changeView = useChangeView();
  const directory = useDirectory();
  const moved = useRef(new Set<string>());
  const arrive = useDebouncedCallback(
    () => {
      const pins = [...moved.current].flatMap((id) => placeOnMap(id) ?? []);
      moved.current.clear();
      if (pins.length === 0) return;
      const ids = new Set(pins.map(({ id }) => id));
      changeView({ map: { pins: [...map.pins.filter(({ id }) => !ids.has(id)), ...pins] } });
      const who = pins.length === 1 ? directory(pins[0]!.id).name : count(pins.length, 'actor');
      announce(`${who} moved, and held in place.`);
    },
    { delay: ARRIVED, flushOnUnmount: true },
  );
  return (id, key) => {
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
    graph.mergeNodeAttributes(id, map.layout === 'time' ? { y: to.y } : to);
    moved.current.add(id);
    arrive();
    return true;
  };
}
