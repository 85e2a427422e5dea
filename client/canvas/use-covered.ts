import { useMemo } from 'react';
import { useOverMap } from '../state/over-map.ts';
import { usePanes } from '../state/panes.ts';
import { MAP_TOOLS_LENGTH, useInsets, useLow, ZOOM_WIDTH } from '../state/room.ts';
import type { Letter } from '../state/time-changes.ts';
import type { Box } from './box-grid.ts';

/**
 * Where panels lie over the map, and the column of buttons that changes the look, takes the lasso and zooms: in a map's own pixels.
 * @param letter of the map, where there are two
 */
export function useCovered(letter: Letter | undefined): readonly Box[] {
  const insets = useInsets();
  const { right, corner } = insets;
  const pane = usePanes()?.[letter ?? 'a'];
  const low = useLow();
  const panels = useOverMap(insets);
  return useMemo(() => {
    const [width, height] = [window.innerWidth, window.innerHeight];
    const [left, top] = [pane?.left ?? 0, pane?.top ?? 0];
    const [wide, high] = low ? [MAP_TOOLS_LENGTH, ZOOM_WIDTH] : [ZOOM_WIDTH, MAP_TOOLS_LENGTH];
    const end = { right: width - right, bottom: height - corner };
    const buttons = { ...end, left: end.right - wide, top: end.bottom - high };
    return [buttons, ...panels].map((box) => ({
      ...{ left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top },
    }));
  }, [corner, low, pane, panels, right]);
}
