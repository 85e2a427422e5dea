import type { TimelineAnswer } from '../../server/contract/answers.ts';
import { count } from '../../graph-data/schema/words.ts';
import { Hint } from './Hint.tsx';
import classes from './TimeBar.module.css';

/** How the bars are to be read, and how many claims they do not or not fully show. */
export function TimeNotes({ timeline: { undated, noBeginning, noEnd } }: { timeline: TimelineAnswer }) {
  const figures = [
    [undated, 'undated', 'neither a known beginning nor a known end; in the bar alone in which a report attests them'],
    [noBeginning, 'no known start', 'a known end alone; possible before the bars that they are in'],
    [noEnd, 'no known end', 'a known beginning alone; possible in every bar after it was last attested'],
  ] as const;
  return (
    <p className={classes.notes}>
      <span className={classes.key}>
        <i data-key="certain" /> certain <i data-key="possible" /> only possible
      </span>
      {figures.map(([number, words, meaning]) =>
        number === 0 ? null : (
          <Hint key={words} above label={`${count(number, 'claim')} with ${meaning}`}>
            <span>
              {words} {number}
            </span>
          </Hint>
        ),
      )}
    </p>
  );
}
