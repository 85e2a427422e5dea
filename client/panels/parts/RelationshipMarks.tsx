import { Fragment } from 'react';
import { marksInWords } from '../../../graph-data/schema/doubt.ts';
import { isLapsed, statusInWords } from '../../../graph-data/schema/standing.ts';
import type { RelationshipAnswer } from '../../../server/contract/records.ts';
import classes from './panels.module.css';

type Marked = Pick<
  RelationshipAnswer,
  'status' | 'sign' | 'disputed' | 'hedged' | 'certain' | 'ambivalent' | 'confidence'
>;

/** In a word each, what is particular about a relationship. */
export function RelationshipMarks({ relationship }: { relationship: Marked }) {
  const { status } = relationship;
  return (
    <>
      {status && <Mark tone={isLapsed(relationship) ? 'doubt' : undefined}>{statusInWords(status)}</Mark>}
      {marksInWords(relationship).map((mark) => (
        <Fragment key={mark}>
          {' '}
          <Mark tone={TONES[mark]}>{mark}</Mark>
        </Fragment>
      ))}
    </>
  );
}

const TONES: Partial<Record<string, Tone>> = {
  ...{ disputed: 'against', hedged: 'doubt', doubtful: 'doubt', improbable: 'doubt', 'only possible': 'doubt' },
};

type Tone = 'doubt' | 'against';

/** A small badge: plain, doubtful, or speaking against. */
export function Mark({ tone, children }: { tone?: Tone | undefined; children: string }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {children}
    </span>
  );
}
