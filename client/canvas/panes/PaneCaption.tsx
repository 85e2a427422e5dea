import { useComparedTimes } from '../../state/compared-times.ts';
import { timeInWords } from '../../state/filter-words.ts';
import { paneInFigures } from '../../state/time-change-words.ts';
import type { Letter } from '../../state/time-changes.ts';
import classes from './panes.module.css';

/** Which of two compared times a map is of, and how much is on it. */
export function PaneCaption({ letter }: { letter: Letter }) {
  const compared = useComparedTimes();
  if (!compared?.changes) return null;
  const { times, changes } = compared;
  return (
    <p className={classes.caption} data-pane-caption={letter}>
      <strong>{letter.toUpperCase()}</strong> {timeInWords(times[letter])}
      <span>{paneInFigures(letter, changes, times.ordered)}</span>
    </p>
  );
}
