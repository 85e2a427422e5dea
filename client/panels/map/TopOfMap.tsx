import { usePanes } from '../../state/panes.ts';
import { useHasTable, useInsets, useNarrow } from '../../state/room.ts';
import { AddressNotice } from './AddressNotice.tsx';
import { ChosenBar } from './ChosenBar.tsx';
import { FilterChips } from './FilterChips.tsx';
import { FilteringNotice } from './FilteringNotice.tsx';
import classes from '../parts/panels.module.css';
import { PickingHint } from '../path/PickingHint.tsx';

/** What is told at the top of the map, one beneath the other. */
export function TopOfMap() {
  const { left, right, top } = useInsets();
  // The tables of a phone cover all of this, and have a bar of their own.
  const [hasTable, narrow] = [useHasTable(), useNarrow()];
  return (
    <div
      className={`${classes.hint} ${classes.hints}`}
      style={{ left, right, top: top + (usePanes()?.insets.top ?? 0) }}
    >
      <FilterChips />
      <AddressNotice />
      <PickingHint />
      {!(hasTable && narrow) && <ChosenBar />}
      <FilteringNotice />
    </div>
  );
}
