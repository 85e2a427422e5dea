import { Button } from '@mantine/core';
import { count } from '../../../graph-data/schema/words.ts';
import { overMap } from '../../state/over-map.ts';
import { CLOSED_PATH } from '../../state/path-question.ts';
import { useDrawnGraph, useIsLarge, useStats, useVisits } from '../../state/queries.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import { countFilters } from '../../state/view.ts';
import classes from '../parts/panels.module.css';

const inFigures = (number: number) => number.toLocaleString('en-GB');

/** How much of a graph that is too large to draw whole is on the map, under which filters, and how to begin anew. */
export function PartOfMap() {
  const isLarge = useIsLarge();
  const visits = useVisits();
  const { data: drawn } = useDrawnGraph();
  const { data: stats } = useStats();
  const { map, filters } = useView();
  const changeView = useChangeView();
  const number = countFilters(filters);
  const isAround = visits.length > 0 || map.expanded.length > 0;
  if (!isLarge || (!isAround && number === 0) || !drawn || drawn.nodes.length === 0 || !stats) return null;
  // Filters may leave so little that all of it is drawn.
  const isAll = drawn.leftOut === undefined;
  const clear = () => changeView({ selected: null, path: CLOSED_PATH, map: { expanded: [], visited: [] } });
  return (
    <div ref={overMap} className={classes.hintBox}>
      <span>
        Drawn: {inFigures(drawn.nodes.length)} of {inFigures(stats.actors)} actors,
        {isAll ? ' all that the filters leave' : `${drawn.leftOut ? ' not all that are' : ''} around those you chose`}
        {!isAll && number > 0 && `, under ${count(number, 'filter')}`}
      </span>
      {!isAll && (
        <Button size="compact-xs" variant="default" onClick={clear}>
          Clear the map
        </Button>
      )}
    </div>
  );
}
