import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useChosenPath } from '../state/focus.ts';
import { useInsets } from '../state/room.ts';
import { useView } from '../state/use-view.ts';
import { fittingState, moveCamera, revealingState, type Drawing } from './camera.ts';

/** Shows the whole at first, and afterwards moves only to bring what was selected or found out from under the panels. */
export function useCamera(drawing: Drawing | null): void {
  const insets = useInsets();
  const { selected, path } = useView();
  const chosen = useChosenPath();
  const walk = path.open ? chosen?.hops.flatMap((hop) => [hop.from, hop.to]).join(' ') : undefined;
  const fitted = useRef<Drawing | null>(null);

  const fit = useEffectEvent((to: Drawing) => moveCamera(to, fittingState(to, insets), false));
  const show = useEffectEvent((ids: string[]) => {
    const state = drawing && revealingState(drawing, ids, insets);
    if (drawing && state) moveCamera(drawing, state);
  });

  // Before anything is placed by where the camera is.
  useLayoutEffect(() => {
    if (!drawing || fitted.current === drawing) return;
    fitted.current = drawing;
    fit(drawing);
  }, [drawing]);

  useEffect(() => {
    if (drawing && selected) show(endsOf(selected));
  }, [drawing, selected]);

  useEffect(() => {
    if (drawing && walk) show(walk.split(' '));
  }, [drawing, walk]);
}

/** The actors of a selection: itself, or the two ends of a relationship. */
function endsOf(selected: string): string[] {
  const [subject, , object] = selected.split('--');
  return object === undefined ? [selected] : [subject!, object];
}
