import { useHasSheet, useInsets, useLow, useNarrow, ZOOM_WIDTH } from '../../state/room.ts';
import { OffMapNotice } from './OffMapNotice.tsx';
import classes from '../parts/panels.module.css';
import { PartOfMap } from './PartOfMap.tsx';

/** Pixels that the footnote takes, and in a low window the buttons that zoom. */
const [FOOTNOTE, ZOOM] = [28, 42];

/** What is said along the bottom of the map of how much is on it. */
export function BottomNotices() {
  const { left, right, bottom, corner } = useInsets();
  const low = useLow();
  const narrow = useNarrow();
  const hasSheet = useHasSheet();
  // Between a sheet and the search there is little room, and that is the map's.
  if ((low || narrow) && hasSheet) return null;
  return (
    <div
      className={`${classes.hint} ${classes.hints}`}
      data-notices
      style={{
        left,
        right: narrow && !low ? right + ZOOM_WIDTH + 4 : right,
        bottom: Math.max(bottom, corner + (low ? ZOOM : FOOTNOTE)),
      }}
    >
      <OffMapNotice />
      <PartOfMap />
    </div>
  );
}
