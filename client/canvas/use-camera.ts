import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { CameraState } from 'sigma/types';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import { useShownPaths } from '../state/comparison.ts';
import { usePicking } from '../state/picking.ts';
import { useMapInsets, usePanes } from '../state/panes.ts';
import { useOnMap } from '../state/use-on-map.ts';
import { useView } from '../state/use-view.ts';
import type { Insets } from '../state/room.ts';
import { actorsSelected } from '../state/selection.ts';
import { fittingState, moveCamera, revealingState, type Drawing } from './camera.ts';
import type { LaidOutHere } from './use-layout.ts';

/** How the whole was last shown. */
interface Fitted {
  drawing: Drawing;
  /** Of the map, where it is one of two; else empty. */
  size: string;
  /** Where all stood. */
  of: string;
  state: CameraState;
}

/**
 * Shows the whole at first, and afterwards moves only to bring what was selected or found out from under the panels. Two maps
 * give way to panels instead of lying beneath them: there the whole is shown anew, unless one has moved elsewhere. So it is
 * wherever another layout puts all elsewhere.
 */
export function useCamera(drawing: Drawing | null, graph: GraphAnswer | undefined, { of, places }: LaidOutHere): void {
  const insets = useMapInsets();
  const pane = usePanes()?.a;
  const size = pane ? `${pane.width} ${pane.height}` : '';
  const { selected, map } = useView();
  const { neighbours } = useOnMap();
  const expanded = map.expanded.at(-1);
  const { a, b } = useShownPaths();
  const picking = usePicking();
  const walk = [a, b].flatMap((path) => path?.hops.flatMap((hop) => [hop.from, hop.to]) ?? []).join(' ');
  const fitted = useRef<Fitted | null>(null);

  const fit = useEffectEvent((to: Drawing, animate: boolean) => {
    const state = fittingState(to, insets, { layout: map.layout, places });
    moveCamera(to, state, animate);
    return state;
  });
  const show = useEffectEvent((ids: string[]) => {
    const state = drawing && revealingState(drawing, ids, aboveNotices(insets));
    if (drawing && state) moveCamera(drawing, state);
  });

  // Before anything is placed by where the camera is.
  useLayoutEffect(() => {
    if (!drawing) return;
    const before = fitted.current;
    if (before?.drawing === drawing && before.size === size && before.of === of) return;
    // One map instead of two, or two instead of one, lie elsewhere altogether.
    const isOther = before?.drawing !== drawing || (before.size === '') !== (size === '');
    // Whoever looks at a part of one layout would look at nothing in particular in the next.
    const isElsewhere = before?.of !== of;
    const isMoved = !isOther && !isElsewhere && !isSame(before.state, drawing.getCamera().getState());
    // It may just have been given another place.
    drawing.resize();
    fitted.current = { drawing, size, of, state: isMoved ? before.state : fit(drawing, isElsewhere && !isOther) };
  }, [drawing, of, size]);

  useEffect(() => {
    if (drawing && selected) show(actorsSelected(selected));
    // A graph too large to draw whole may have what is selected only later.
  }, [drawing, graph, selected]);

  const showAround = useEffectEvent((id: string) => show([id, ...(neighbours.get(id) ?? [])]));
  useEffect(() => {
    if (drawing && expanded !== undefined) showAround(expanded);
  }, [drawing, expanded, graph]);

  useEffect(() => {
    // The map does not slip away from under a hand that is picking.
    if (drawing && walk && !picking) show(walk.split(' '));
    // A graph too large to draw whole may have the way only later.
  }, [drawing, graph, picking, walk]);
}

/** What is left above what is said along the bottom of the map now. */
function aboveNotices(insets: Insets): Insets {
  const notices = document.querySelector<HTMLElement>('[data-notices]')?.offsetHeight ?? 0;
  return { ...insets, bottom: insets.bottom + notices };
}

/** Whether it shows the same, but for what is lost in reckoning. */
const isSame = (a: CameraState, b: CameraState) =>
  (['x', 'y', 'ratio'] as const).every((each) => Math.abs(a[each] - b[each]) < 1e-6);
