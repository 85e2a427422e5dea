import { useChangeView, useView } from './use-view.ts';
import { countFilters, NO_FILTERS } from './view.ts';

/** Takes every filter but the families off; undefined where there is none. */
export function useClearFilters(): (() => void) | undefined {
  const { filters } = useView();
  const changeView = useChangeView();
  if (countFilters(filters) === 0) return undefined;
  return () => changeView({ filters: { ...NO_FILTERS, family: filters.family } });
}
