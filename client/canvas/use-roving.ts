import { useEffect, useEffectEvent } from 'react';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import { attendTo } from '../state/attention.ts';
import { useMapInsets } from '../state/panes.ts';
import { busiestOf, type Roving } from '../state/roving.ts';
import { actorsSelected } from '../state/selection.ts';
import { useView } from '../state/use-view.ts';
import { moveCamera, revealingState, type Drawing } from './camera.ts';

/**
 * Where one begins: at what is selected; else where one was, if that is still on the map; else at the actor with most
 * relationships. Null where nothing is on the map.
 */
export function useRovingStart(relationships: GraphAnswer['edges']): (before: Roving | null) => Roving | null {
  const { selected } = useView();
  return (before) => {
    const there = new Set(relationships.flatMap(({ source, target }) => [source, target]));
    const wanted = actorsSelected(selected).filter((id) => there.has(id));
    const kept = before && there.has(before.at) ? before : null;
    const inHand = relationships.some(({ id }) => id === selected) ? selected : undefined;
    if (kept && (wanted.length === 0 || wanted.includes(kept.at))) return { ...kept, along: inHand ?? kept.along };
    const at = wanted[0] ?? busiestOf(relationships);
    return at === undefined ? null : { at, along: inHand, trail: [] };
  };
}

/** What the keyboard is at. */
interface Stop {
  at: string;
  along: string | undefined;
  to: string | undefined;
}

/** The eye follows the keyboard: what it is at stands out, and is brought from under the panels. */
export function useAttending(drawing: Drawing, stop: Stop | null): void {
  const insets = useMapInsets();
  const show = useEffectEvent((ids: string[]) => {
    const state = revealingState(drawing, ids, insets);
    if (state) moveCamera(drawing, state);
  });
  const { at, along, to } = stop ?? {};
  useEffect(() => {
    if (at === undefined) return;
    attendTo(along ?? at);
    show(to === undefined ? [at] : [at, to]);
    return () => attendTo(null);
  }, [along, at, to]);
}
