import { useMemo } from 'react';
import { usePanes } from '../state/panes.ts';
import { GAP, useInsets, useLow, ZOOM_HEIGHT, ZOOM_ROW, ZOOM_WIDTH } from '../state/room.ts';
import type { Letter } from '../state/time-changes.ts';
import type { Box } from './box-grid.ts';

/**
 * Where the column of buttons lies that changes the look, takes the lasso and zooms, in a map's own pixels.
 * @param letter of the map, where there are two
 */
export function useButtonBoxes(letter: Letter | undefined): readonly Box[] {
  const { right, corner } = useInsets();
  const pane = usePanes()?.[letter ?? 'a'];
  const low = useLow();
  return useMemo(() => {
    const [width, height] = [window.innerWidth, window.innerHeight];
    const [left, top] = [pane?.left ?? 0, pane?.top ?? 0];
    const [wide, high] = low ? [ZOOM_ROW + GAP + ZOOM_WIDTH, ZOOM_WIDTH] : [ZOOM_WIDTH, ZOOM_HEIGHT + GAP + ZOOM_WIDTH];
    const end = { right: width - right - left, bottom: height - corner - top };
    return [{ ...end, left: end.right - wide, top: end.bottom - high }];
  }, [corner, low, pane, right]);
}
