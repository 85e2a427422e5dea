import { Button } from '@mantine/core';
import { CLOSED_PATH } from '../../state/path-question.ts';
import { useDrawnGraph, useIsLarge, useStats, useVisits } from '../../state/queries.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import classes from '../parts/panels.module.css';

const inFigures = (count: number) => count.toLocaleString('en-GB');

/** How much of a graph that is too large to draw whole is on the map, and how to begin anew. */
export function PartOfMap() {
  const isLarge = useIsLarge();
  const visits = useVisits();
  const { data: drawn } = useDrawnGraph();
  const { data: stats } = useStats();
  const { map } = useView();
  const changeView = useChangeView();
  if (!isLarge || (visits.length === 0 && map.expanded.length === 0) || !drawn || !stats) return null;
  const clear = () => changeView({ selected: null, path: CLOSED_PATH, map: { expanded: [], visited: [] } });
  return (
    <div className={classes.hintBox}>
      <span>
        Drawn: {inFigures(drawn.nodes.length)} of {inFigures(stats.actors)} actors,
        {drawn.leftOut ? ' not all that are' : ''} around those you chose
      </span>
      <Button size="compact-xs" variant="default" onClick={clear}>
        Clear the map
      </Button>
    </div>
  );
}
