import { lazy } from 'react';
import { Late } from '../../Late.tsx';
import { useShownGraph } from '../../state/compared-times.ts';
import { usePicking } from '../../state/picking.ts';
import { useIsLarge } from '../../state/queries.ts';
import { GAP, SIDE_WIDTH, useLow, useNarrow, useTableDock, useTight, useTimePlace } from '../../state/room.ts';
import { useTimeBarHeight } from '../../state/time-bar.ts';
import { useView } from '../../state/use-view.ts';
import { Legend } from '../legend/Legend.tsx';
import { SearchBar } from '../find/SearchBar.tsx';
import classes from './Side.module.css';

const PathPanel = lazy(async () => ({ default: (await import('../path/PathPanel.tsx')).PathPanel }));

/** What floats at the left edge: search and tools, the path panel, the legend. */
export function Side() {
  const narrow = useNarrow();
  const tight = useTight();
  const { path, selected } = useView();
  const picking = usePicking();
  const dock = useTableDock();
  // On a phone time lies beneath the legend, once it is unfolded.
  const timeBelow = useTimePlace()?.folded === false;
  const low = useLow();
  const isLarge = useIsLarge();
  const shown = useShownGraph();
  // Of a graph too large to draw whole there may be nothing to explain yet.
  const nothingDrawn = isLarge && shown.data === undefined;
  const timeHeight = useTimeBarHeight();
  // On a phone there is room for one sheet; what is selected lies on top, and to pick one must see the map.
  const showsPath = path.open && !(narrow && (selected ?? picking));
  return (
    <div
      className={classes.side}
      style={narrow ? (timeBelow ? { bottom: timeHeight + 16 } : undefined) : { width: SIDE_WIDTH, bottom: GAP + dock }}
      data-region="search"
    >
      <SearchBar />
      {showsPath && (
        <Late>
          <PathPanel />
        </Late>
      )}
      <div className={classes.spring} />
      {!nothingDrawn && !(narrow && (selected || path.open)) && !(low && timeBelow) && (
        <Legend key={tight || path.open ? 'folded' : 'open'} folded={tight || path.open} />
      )}
    </div>
  );
}
