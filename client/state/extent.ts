import { useTableTotals } from './table/table-rows.ts';
import { useView } from './use-view.ts';

/** How much the filters leave. */
export interface Extent {
  actors: number;
  relationships: number;
}

/** How much an export holds, of a graph too large to be drawn as well; undefined until that is known. */
export function useExtent(): Extent | undefined {
  const { actors, relationships } = useTableTotals(useView().filters);
  return actors === undefined || relationships === undefined ? undefined : { actors, relationships };
}
