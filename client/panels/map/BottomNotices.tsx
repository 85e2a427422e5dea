import { useInsets } from '../../state/room.ts';
import { OffMapNotice } from './OffMapNotice.tsx';
import classes from '../parts/panels.module.css';
import { PartOfMap } from './PartOfMap.tsx';

/** Pixels that the footnote takes. */
const FOOTNOTE = 28;

/** What is said along the bottom of the map of how much is on it. */
export function BottomNotices() {
  const { left, right, bottom, corner } = useInsets();
  return (
    <div
      className={`${classes.hint} ${classes.hints}`}
      style={{ left, right, bottom: Math.max(bottom, corner + FOOTNOTE) }}
    >
      <OffMapNotice />
      <PartOfMap />
    </div>
  );
}
