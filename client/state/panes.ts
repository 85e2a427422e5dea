/** Two maps side by side, one for each of two compared times: where they lie, and what is left of each for the map. */
import { useMemo, useSyncExternalStore } from 'react';
import { useComparedTimes } from './compared-times.ts';
import { useInsets, type Insets } from './room.ts';
import { useView } from './use-view.ts';

/** In pixels of the window. */
export interface Pane {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Panes {
  a: Pane;
  b: Pane;
  /** Of either: they are as large as each other. */
  insets: Insets;
}

/** Pixels between the maps, and what the words above each take. */
const [GAP, CAPTION] = [8, 34];
/** How wide a map is at least; where there is less room, B lies beneath A. */
const LEAST_WIDTH = 260;

/** Undefined while there is one map. */
export function usePanes(): Panes | undefined {
  const { apart } = useView();
  const changes = useComparedTimes()?.changes;
  const insets = useInsets();
  const window = useWindowSize();
  const isApart = apart === true && changes !== undefined;
  return useMemo(() => (isApart ? panesIn(window, insets) : undefined), [insets, isApart, window]);
}

/** What panels cover of the map, or of each of two. */
export function useMapInsets(): Insets {
  const insets = useInsets();
  return usePanes()?.insets ?? insets;
}

/** Both in the room that the panels leave, as large as each other, so that one camera fits both. */
export function panesIn([width, height]: readonly [number, number], insets: Insets): Panes {
  const { right, top, bottom } = insets;
  // Beside the map, unlike at the window's edge, panels end right where it begins.
  const left = insets.left > 2 * GAP ? insets.left + GAP : insets.left;
  const room = { width: Math.max(GAP, width - left - right), height: Math.max(GAP, height - top - bottom) };
  const isWide = room.width >= 2 * LEAST_WIDTH + GAP;
  const size = isWide
    ? { width: Math.floor((room.width - GAP) / 2), height: room.height }
    : { width: room.width, height: Math.floor((room.height - GAP) / 2) };
  const a = { left, top, ...size };
  const b = isWide ? { ...a, left: left + size.width + GAP } : { ...a, top: top + size.height + GAP };
  return { a, b, insets: { top: CAPTION, right: 0, bottom: 0, left: 0, corner: 0 } };
}

/** Width and height in pixels. */
export function useWindowSize(): readonly [number, number] {
  const text = useSyncExternalStore(onResize, () => `${window.innerWidth} ${window.innerHeight}`);
  return useMemo(() => text.split(' ').map(Number) as [number, number], [text]);
}

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}
