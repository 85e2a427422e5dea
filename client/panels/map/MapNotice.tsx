import { Button } from '@mantine/core';
import { isGone } from '../../api.ts';
import { useShownGraph } from '../../state/compared-times.ts';
import { useDrawnGraph, useIsLarge, useVisits } from '../../state/queries.ts';
import { useView } from '../../state/use-view.ts';
import { showsFamily } from '../../state/view.ts';
import { ImportGone } from '../imports/ImportGone.tsx';
import { LoadingMap } from './LoadingMap.tsx';
import { MiddleOfMap } from '../parts/MiddleOfMap.tsx';
import classes from '../parts/panels.module.css';
import { ProblemNote } from '../parts/ProblemNote.tsx';
import { Relaxations } from '../parts/Relaxations.tsx';
import { TooLargeNotice } from './TooLargeNotice.tsx';
import { useClearFilters } from '../../state/use-clear-filters.ts';

/** What stands in the middle of the map while there is nothing on it. */
export function MapNotice() {
  const { filters, map } = useView();
  const clearFilters = useClearFilters();
  const whole = useDrawnGraph();
  const filtered = useShownGraph();
  const isLarge = useIsLarge();
  const nothingVisited = useVisits().length === 0 && map.expanded.length === 0;
  const failed = whole.error ? whole : filtered.error ? filtered : undefined;
  if (isGone(failed?.error)) return <ImportGone />;
  if (failed?.error) {
    return (
      <MiddleOfMap>
        <div className={classes.notice}>
          <ProblemNote error={failed.error} retry={() => void failed.refetch()} />
          {failed === filtered && clearFilters && <Clear onClick={clearFilters} />}
        </div>
      </MiddleOfMap>
    );
  }
  if (isLarge && nothingVisited && !filtered.data) return <TooLargeNotice />;
  if (!filtered.data || !whole.data) {
    const lacking = [whole, filtered].filter(({ data }) => data === undefined);
    const isFetching = lacking.some((graph) => graph.isFetching);
    return <LoadingMap isFetching={isFetching} refetch={() => lacking.map((graph) => graph.refetch())} />;
  }
  // Actors without anything between them, of a graph that is not filtered, are no lack that filters could explain.
  const isFiltered = clearFilters !== undefined || filters.family.length > 0;
  if (filtered.data.edges.length === 0 && !isFiltered) return null;
  if (filtered.data.edges.length === 0) {
    return (
      <MiddleOfMap>
        <div className={classes.notice}>
          <strong>Nothing fits these filters.</strong>
          <Relaxations />
        </div>
      </MiddleOfMap>
    );
  }
  if (filtered.data.edges.some((edge) => showsFamily(filters, edge.family))) return null;
  return (
    <MiddleOfMap>
      <div className={classes.notice}>
        <strong>All that is left is of families that are switched off.</strong>
        <Relaxations />
      </div>
    </MiddleOfMap>
  );
}

function Clear({ onClick }: { onClick: () => void }) {
  return (
    <Button size="compact-sm" variant="default" onClick={onClick}>
      Clear the filters
    </Button>
  );
}
