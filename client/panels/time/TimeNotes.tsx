import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TimelineAnswer } from '../../../server/contract/answers.ts';
import { count } from '../../../graph-data/schema/words.ts';
import { Hint } from '../parts/Hint.tsx';
import classes from './TimeBar.module.css';

/** How the bars are to be read, and how many claims they do not or not fully show. */
export function TimeNotes({ timeline: { undated, noBeginning, noEnd } }: { timeline: TimelineAnswer }) {
  return (
    <p className={classes.notes}>
      <span className={classes.key}>
        <i data-key="certain" /> certain <i data-key="possible" /> only possible
      </span>
      <Figure
        claims={undated}
        meaning="neither a known beginning nor a known end; in the bar alone in which a report attests them"
      >
        undated
      </Figure>
      <Figure claims={noBeginning} meaning="a known end alone; possible before the bars that they are in">
        no <span className={classes.known}>known </span>start
      </Figure>
      <Figure
        claims={noEnd}
        meaning="a known beginning alone; possible in every bar after the one in which they were last attested"
      >
        no <span className={classes.known}>known </span>end
      </Figure>
    </p>
  );
}

function Figure({ claims, meaning, children }: { claims: number; meaning: string; children: ReactNode }) {
  if (claims === 0) return null;
  return (
    <Hint side="top" label={`${count(claims, 'claim')} with ${meaning}`}>
      <span>
        {children} {claims}
        <VisuallyHidden>, claims with {meaning}</VisuallyHidden>
      </span>
    </Hint>
  );
}
