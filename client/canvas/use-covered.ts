import { useMemo } from 'react';
import { isEmbedded } from '../state/embedded.ts';
import { useOverMap } from '../state/over-map.ts';
import { usePanes, useWindowSize } from '../state/panes.ts';
import { MAP_TOOLS_LENGTH, useInsets, useLow, ZOOM_LENGTH, ZOOM_WIDTH } from '../state/room.ts';
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
  const [width, height] = useWindowSize();
  return useMemo(() => {
    const [left, top] = [pane?.left ?? 0, pane?.top ?? 0];
    // In a frame there are only those that zoom.
    const length = isEmbedded() ? ZOOM_LENGTH : MAP_TOOLS_LENGTH;
    const [wide, high] = low ? [length, ZOOM_WIDTH] : [ZOOM_WIDTH, length];
    const end = { right: width - right, bottom: height - corner };
    const buttons = { ...end, left: end.right - wide, top: end.bottom - high };
    return [buttons, ...panels].map((box) => ({
      ...{ left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top },
    }));
  }, [corner, height, low, pane, panels, right, width]);
}
