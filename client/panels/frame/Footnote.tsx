import { licenceInWords } from '../../../graph-data/schema/words.ts';
import { overMap } from '../../state/over-map.ts';
import { useShownPaths } from '../../state/comparison.ts';
import { GAP, useInsets, useNarrow, useTableDock } from '../../state/room.ts';
import { useStats } from '../../state/queries.ts';
import classes from './Side.module.css';

/** Pixels to the left of it, as `Side.module.css` has them, and what the zoom buttons take. */
const [LEFT, ZOOM] = [292, 42];

/** What to bear in mind, in a corner; on a phone it is among what the overview says. */
export function Footnote() {
  const narrow = useNarrow();
  const { data } = useStats();
  const { right } = useInsets();
  const dock = useTableDock();
  const { b } = useShownPaths();
  // Two compared paths take its place.
  if (narrow || b) return null;
  return (
    <footer
      ref={overMap}
      className={classes.footnote}
      style={{ maxWidth: `calc(100vw - ${LEFT + right + ZOOM}px)`, bottom: GAP + dock }}
    >
      A reading aid to public reporting, not a finding of fact.
      {data && ` Data: ${licenceInWords(data.dataset.licence)}.`} Press ? for shortcuts.
    </footer>
  );
}
