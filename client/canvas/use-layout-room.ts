import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useMapInsets, usePanes, useWindowSize } from '../state/panes.ts';
import { useTimeline } from '../state/queries.ts';
import { sharedValue } from '../state/shared-value.ts';
import { useView } from '../state/use-view.ts';
import { roomIn } from './camera.ts';
import type { Room } from './layouts/ground.ts';

/** Milliseconds after which a window has its new size. */
const SETTLED = 250;

const asked = sharedValue(0);

/** From now on layouts fill what panels leave now. */
export const takeRoomAnew = (): void => asked.set(asked.get() + 1);

/**
 * What layouts are to fill. It is taken when a layout is chosen, when the window has another size and when the whole is asked for; panels that come and go in
 * between move nobody.
 */
export function useLayoutRoom(): Room {
  const { filters, map } = useView();
  const { layout } = map;
  const insets = useMapInsets();
  const pane = usePanes()?.a;
  const size = useWindowSize();
  const [settledSize] = useDebouncedValue(size.join(' '), SETTLED);
  const times = useAsked();
  // Until it is known whether there is a bar of time, what panels leave is not.
  const isKnown = useOnce(!useTimeline(filters).isPending);
  const [width, height] = pane ? [pane.width, pane.height] : size;
  const { left, right, top, bottom } = roomIn({ width, height }, insets, layout);
  const now = { width: Math.round(right - left), height: Math.round(bottom - top) };
  const when = [layout, pane === undefined, settledSize, times, isKnown].join(' ');
  const [kept, setKept] = useState({ when, room: now });
  if (kept.when === when) return kept.room;
  setKept({ when, room: now });
  return now;
}

const useAsked = asked.useValue;

/** Whether it has ever been so. */
function useOnce(is: boolean): boolean {
  const [was, setWas] = useState(is);
  if (is && !was) setWas(true);
  return is || was;
}
