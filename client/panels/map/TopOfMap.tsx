import { usePanes } from '../../state/panes.ts';
import { useInsets } from '../../state/room.ts';
import { AddressNotice } from './AddressNotice.tsx';
import { ChosenBar } from './ChosenBar.tsx';
import { FilteringNotice } from './FilteringNotice.tsx';
import classes from '../parts/panels.module.css';
import { PickingHint } from '../path/PickingHint.tsx';

/** What is told at the top of the map, one beneath the other. */
export function TopOfMap() {
  const { left, right, top } = useInsets();
  return (
    <div
      className={`${classes.hint} ${classes.hints}`}
      style={{ left, right, top: top + (usePanes()?.insets.top ?? 0) }}
    >
      <AddressNotice />
      <PickingHint />
      <ChosenBar />
      <FilteringNotice />
    </div>
  );
}
