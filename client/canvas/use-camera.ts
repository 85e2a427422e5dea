import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import { useShownPaths } from '../state/comparison.ts';
import { usePicking } from '../state/picking.ts';
import { useMapInsets, usePanes } from '../state/panes.ts';
import { useOnMap } from '../state/use-on-map.ts';
import { useView } from '../state/use-view.ts';
import { actorsSelected } from '../state/selection.ts';
import { fittingState, moveCamera, revealingState, type Drawing } from './camera.ts';

/** Shows the whole at first, and afterwards moves only to bring what was selected or found out from under the panels. */
export function useCamera(drawing: Drawing | null, graph: GraphAnswer | undefined): void {
  const insets = useMapInsets();
  const isApart = usePanes() !== undefined;
  const { selected, map } = useView();
  const { neighbours } = useOnMap();
  const expanded = map.expanded.at(-1);
  const { a, b } = useShownPaths();
  const picking = usePicking();
  const walk = [a, b].flatMap((path) => path?.hops.flatMap((hop) => [hop.from, hop.to]) ?? []).join(' ');
  const fitted = useRef<{ drawing: Drawing; isApart: boolean } | null>(null);

  const fit = useEffectEvent((to: Drawing) => moveCamera(to, fittingState(to, insets), false));
  const show = useEffectEvent((ids: string[]) => {
    const state = drawing && revealingState(drawing, ids, insets);
    if (drawing && state) moveCamera(drawing, state);
  });

  // Before anything is placed by where the camera is.
  useLayoutEffect(() => {
    if (!drawing || (fitted.current?.drawing === drawing && fitted.current.isApart === isApart)) return;
    fitted.current = { drawing, isApart };
    // It may just have been given another place.
    drawing.resize();
    fit(drawing);
  }, [drawing, isApart]);

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
  }, [drawing, picking, walk]);
}
