import { useLayoutEffect, type ReactNode } from 'react';
import { count } from '../../../graph-data/schema/words.ts';
import type { RelationshipDetail } from '../../../server/contract/answers.ts';
import type { ClaimAnswer } from '../../../server/contract/records.ts';
import { earliestOf } from '../../state/dates.ts';
import type { Directory } from '../../state/names.ts';
import { setFacing } from '../../state/room.ts';
import { useView } from '../../state/use-view.ts';
import { countFilters } from '../../state/view.ts';
import { ClaimCard } from '../evidence/ClaimCard.tsx';
import classes from '../parts/panels.module.css';
import story from './RelationshipClaims.module.css';

interface Props {
  relationship: RelationshipDetail;
  directory: Directory;
}

/** Every claim in the order of when it says that the relationship held; those that deny it face those that assert it. */
export function RelationshipClaims({ relationship, directory }: Props) {
  const { filters } = useView();
  const claims = relationship.claims.toSorted((a, b) => earliestOf(a.when) - earliestOf(b.when));
  const asserting = claims.filter(({ stance }) => stance === 'asserts');
  const denying = claims.filter(({ stance }) => stance === 'denies');
  const list = (some: readonly ClaimAnswer[]) =>
    some.map((claim) => (
      <ClaimCard
        key={claim.id}
        claim={claim}
        directory={directory}
        reports={relationship.reports}
        events={relationship.events}
      />
    ));
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>
        Claims, by date <span className={classes.count}>{claims.length}</span>
      </h3>
      {countFilters(filters) > 0 && (
        <p className={classes.small}>All of them: filters narrow the map, not the evidence.</p>
      )}
      {denying.length === 0 ? (
        list(asserting)
      ) : (
        <Facing>
          <Side words={`Asserted by ${count(asserting.length, 'claim')}`} claims={asserting} list={list} />
          <Side words={`Denied by ${count(denying.length, 'claim')}`} claims={denying} list={list} />
        </Facing>
      )}
    </section>
  );
}

/** Two sides, for which the panel gets wider where there is room. */
function Facing({ children }: { children: ReactNode }) {
  useLayoutEffect(() => {
    setFacing(true);
    return () => setFacing(false);
  }, []);
  return <div className={story.sides}>{children}</div>;
}

interface SideProps {
  words: string;
  claims: readonly ClaimAnswer[];
  list: (claims: readonly ClaimAnswer[]) => ReactNode;
}

function Side({ words, claims, list }: SideProps) {
  const roots = new Set(claims.map(({ root }) => root)).size;
  return (
    <section className={story.side} aria-label={words}>
      <h4 className={story.heading}>
        {words} <span className={classes.count}>of {count(roots, 'source')}</span>
      </h4>
      {list(claims)}
    </section>
  );
}
