import { licenceInWords } from '../../graph-data/schema/words.ts';
import { useNarrow } from '../state/room.ts';
import { useStats } from '../state/queries.ts';
import classes from './Side.module.css';

/** What to bear in mind, in a corner; on a phone it is among what the overview says. */
export function Footnote() {
  const narrow = useNarrow();
  const { data } = useStats();
  if (narrow) return null;
  return (
    <footer className={classes.footnote}>
      A reading aid to public reporting, not a finding of fact.
      {data && ` Data: ${licenceInWords(data.dataset.licence)}.`} Press ? for shortcuts.
    </footer>
  );
}
