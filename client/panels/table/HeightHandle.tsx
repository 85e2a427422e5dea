import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { LEAST_SHARE, MOST_SHARE, setTableShare, useTableShare } from '../../state/table/table-height.ts';
import classes from './Table.module.css';

const STEP = 0.05;

/** The upper edge of the tables, by which they are made higher and lower. */
export function HeightHandle() {
  const share = useTableShare();
  const [isDragged, setDragged] = useState(false);
  const steer = (event: KeyboardEvent) => {
    const to = {
      ...{ ArrowUp: share + STEP, ArrowDown: share - STEP, PageUp: share + 3 * STEP, PageDown: share - 3 * STEP },
      ...{ Home: LEAST_SHARE, End: MOST_SHARE },
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setTableShare(to);
  };
  const grab = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragged(true);
  };
  return (
    <div
      role="separator"
      aria-orientation="horizontal"
      aria-label="Height of the tables"
      aria-valuemin={LEAST_SHARE * 100}
      aria-valuemax={MOST_SHARE * 100}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={`${Math.round(share * 100)} % of the window`}
      tabIndex={0}
      className={classes.handle}
      data-dragged={isDragged || undefined}
      onKeyDown={steer}
      onPointerDown={grab}
      onPointerMove={({ clientY }) => isDragged && setTableShare(1 - clientY / window.innerHeight)}
      onPointerUp={() => setDragged(false)}
      onPointerCancel={() => setDragged(false)}
    />
  );
}
