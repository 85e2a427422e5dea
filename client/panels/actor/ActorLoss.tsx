import { count } from '../../../graph-data/schema/words.ts';
import { lossIn, useEvidenceChanges } from '../../state/evidence-changes.ts';
import { LongList } from '../parts/LongList.tsx';
import { RelationshipLink } from '../parts/RelationshipLink.tsx';
import classes from '../parts/panels.module.css';

/** Which of an actor's relationships fall without the reports that are left out; nothing where none does. */
export function ActorLoss({ id }: { id: string }) {
  const changes = useEvidenceChanges();
  const loss = changes && lossIn(changes, id);
  if (!loss || loss.vanished.length + loss.weakened.length === 0) return null;
  const { vanished, weakened } = loss;
  return (
    <section className={classes.section} aria-label="What no longer stands">
      <h3 className={classes.heading}>
        Without the reports left out {count(vanished.length, 'relationship')} no longer{' '}
        {vanished.length === 1 ? 'stands' : 'stand'}
      </h3>
      {weakened.length > 0 && (
        <p className={classes.small}>
          {weakened.length} {weakened.length === 1 ? 'stands' : 'stand'} on less.
        </p>
      )}
      <LongList>
        {vanished.map(({ id: relationship, source, kind, target }) => (
          <RelationshipLink
            key={relationship}
            relationship={{ id: relationship, subject: source, kind, object: target }}
          />
        ))}
      </LongList>
    </section>
  );
}
