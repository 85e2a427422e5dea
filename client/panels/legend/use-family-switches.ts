import type { Family } from '../../../graph-data/schema/vocabulary.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import { useShownCounts, type ShownCounts } from './use-shown-counts.ts';

export interface FamilySwitches {
  families: ShownCounts['families'];
  toggle: (family: Family) => void;
  /** Whether it is the only one that is on; it stays on, for nothing is no view. */
  isLast: (family: Family) => boolean;
  /** Switches all on; undefined while they are. */
  showAll: (() => void) | undefined;
}

/** Switching families off and on, for the map as for paths and exports. */
export function useFamilySwitches(): FamilySwitches {
  const { filters } = useView();
  const changeView = useChangeView();
  const { families } = useShownCounts();
  const on = families.filter((each) => each.on).map(({ family }) => family);
  const show = (chosen: Family[]) =>
    changeView({ filters: { family: chosen.length === families.length ? [] : chosen } });
  return {
    families,
    toggle: (family) => show(on.includes(family) ? on.filter((each) => each !== family) : [...on, family]),
    isLast: (family) => on.length === 1 && on[0] === family,
    showAll: filters.family.length > 0 ? () => show([]) : undefined,
  };
}
