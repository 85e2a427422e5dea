import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { CameraState } from 'sigma/types';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import { useShownPaths } from '../state/comparison.ts';
import { usePicking } from '../state/picking.ts';
import { useMapInsets, usePanes } from '../state/panes.ts';
import { useOnMap } from '../state/use-on-map.ts';
import { useView } from '../state/use-view.ts';
import { useTableDock, type Insets } from '../state/room.ts';
import { actorsSelected } from '../state/selection.ts';
import { contains } from './box-grid.ts';
import { DURATION, fittingState, moveCamera, revealingState, type Drawing } from './camera.ts';
import type { LaidOutHere } from './use-layout.ts';

/** How the whole was last shown. */
interface Fitted {
  drawing: Drawing;
  /** Whether it was one of two maps. */
  apart: boolean;
  /** What was left for it then: of two maps the size of one, of one map how much the tables take. */
  room: string;
  /** Where all stood. */
  of: string;
  state: CameraState;
  /** When it was. */
  at: number;
}

/**
 * Shows the whole at first, and afterwards moves only to bring what was selected or found out from under the panels. Two maps
 * give way to panels instead of lying beneath them, and tables take half of one: there the whole is shown anew, unless one has
 * moved elsewhere. So it is wherever another layout puts all elsewhere.
 */
export function useCamera(drawing: Drawing | null, graph: GraphAnswer | undefined, { of, places }: LaidOutHere): void {
  const insets = useMapInsets();
  const pane = usePanes()?.a;
  const apart = pane !== undefined;
  const dock = useTableDock();
  const room = pane ? `${pane.width} ${pane.height}` : `${dock}`;
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
    const state = drawing && revealingState(drawing, ids, besideSmallMap(drawing, ids, aboveNotices(insets)));
    if (drawing && state) moveCamera(drawing, state);
  });

  const keepSelected = useEffectEvent(() => {
    if (selected) show(actorsSelected(selected));
  });

  // Before anything is placed by where the camera is.
  useLayoutEffect(() => {
    if (!drawing) return;
    const before = fitted.current;
    if (before?.drawing === drawing && before.room === room && before.apart === apart && before.of === of) return;
    // One map instead of two, or two instead of one, lie elsewhere altogether.
    const isOther = before?.drawing !== drawing || before.apart !== apart;
    // Whoever looks at a part of one layout would look at nothing in particular in the next.
    const isElsewhere = before?.of !== of;
    const camera = drawing.getCamera();
    // Where tables come and go quickly it may still be on its way there.
    const isComing = before !== null && camera.isAnimated() && performance.now() - before.at < 2 * DURATION;
    const isStill = isComing || (before !== null && isSame(before.state, camera.getState()));
    const isMoved = !isOther && !isElsewhere && !isStill;
    // It may just have been given another place.
    drawing.resize();
    const animate = !isOther && (isElsewhere || !apart);
    const shown = isMoved ? before : { state: fit(drawing, animate), at: performance.now() };
    fitted.current = { ...shown, drawing, apart, room, of };
    if (isMoved) keepSelected();
  }, [apart, drawing, of, room]);

  useEffect(() => {
    if (drawing && selected) show(actorsSelected(selected));
    // A graph too large to draw whole may have what is selected only later, and a panel may get wider for what is read.
  }, [drawing, graph, insets.right, selected]);

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

/** What is left beside the small map, where one of these actors lies beneath it. */
function besideSmallMap(drawing: Drawing, ids: readonly string[], insets: Insets): Insets {
  const small = document.querySelector('[data-small-map]')?.getBoundingClientRect();
  if (!small) return insets;
  const map = drawing.getContainer().getBoundingClientRect();
  const isBeneath = ids.some((id) => {
    const data = drawing.getNodeDisplayData(id);
    if (!data) return false;
    const { x, y } = drawing.framedGraphToViewport(data);
    return contains(small, { left: map.left + x, right: map.left + x, top: map.top + y, bottom: map.top + y });
  });
  return isBeneath ? { ...insets, right: Math.max(insets.right, map.right - small.left) } : insets;
}

/** Whether it shows the same, but for what is lost in reckoning. */
const isSame = (a: CameraState, b: CameraState) =>
  (['x', 'y', 'ratio'] as const).every((each) => Math.abs(a[each] - b[each]) < 1e-6);
