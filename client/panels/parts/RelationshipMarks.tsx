import type { RelationshipAnswer } from '../../../server/contract/records.ts';
import classes from './panels.module.css';

type Marked = Pick<RelationshipAnswer, 'status' | 'disputed' | 'hedged' | 'certain' | 'ambivalent'>;

/** In a word each, what is particular about a relationship. */
export function RelationshipMarks({ relationship }: { relationship: Marked }) {
  const { status, disputed, hedged, certain, ambivalent } = relationship;
  return (
    <>
      {status && <Mark>{status.replaceAll('_', ' ')}</Mark>} {disputed && <Mark tone="against">disputed</Mark>}{' '}
      {hedged && <Mark tone="doubt">hedged</Mark>} {!certain && !hedged && <Mark tone="doubt">only possible</Mark>}{' '}
      {ambivalent && <Mark>ambivalent</Mark>}
    </>
  );
}

/** A small badge: plain, doubtful, or speaking against. */
export function Mark({ tone, children }: { tone?: 'doubt' | 'against'; children: string }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {children}
    </span>
  );
}
