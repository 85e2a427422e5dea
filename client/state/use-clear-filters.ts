import { useChangeView, useView } from './use-view.ts';
import { countFilters, NO_FILTERS, type Filters } from './view.ts';

/** Takes every filter but the families off; undefined where there is none. */
export function useClearFilters(): (() => void) | undefined {
  const { filters } = useView();
  const changeView = useChangeView();
  if (countFilters(filters) === 0) return undefined;
  const none: Filters = { ...NO_FILTERS, family: filters.family };
  const unset = { during: undefined, certainty: undefined, minConfidence: undefined, minRoots: undefined };
  return () => changeView({ filters: { ...unset, disputed: undefined, ...none } });
}
