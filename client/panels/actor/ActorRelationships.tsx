import type { ActorDetail } from '../../../server/contract/answers.ts';
import { directoryOf } from '../../state/names.ts';
import { useView } from '../../state/use-view.ts';
import { countFilters, FAMILY_LIST } from '../../state/view.ts';
import { count, FAMILY_WORDS } from '../../../graph-data/schema/words.ts';
import { LineSample } from '../parts/LineSample.tsx';
import classes from '../parts/panels.module.css';
import { Relaxations } from '../parts/Relaxations.tsx';
import { RelationshipRow } from '../relationship/RelationshipRow.tsx';

/** An actor's relationships under the filters, by family, those with the most claims first. */
export function ActorRelationships({ actor }: { actor: ActorDetail }) {
  const { filters } = useView();
  const directory = directoryOf(actor.actors);
  const narrowed = countFilters(filters) > 0 || filters.family.length > 0;
  const groups = FAMILY_LIST.map((family) => ({
    family,
    members: actor.relationships
      .filter((relationship) => relationship.family === family)
      .toSorted((a, b) => b.claims.length - a.claims.length),
  })).filter(({ members }) => members.length > 0);
  return (
    <>
      {narrowed && (
        <p className={classes.prose}>
          <span className={classes.small}>
            {count(actor.total, 'relationship')} under the present filters and families.
          </span>
        </p>
      )}
      {actor.total > actor.relationships.length && <FirstOfMany actor={actor} />}
      {groups.length === 0 && <p className={classes.prose}>No relationships to show.</p>}
      {groups.length === 0 && narrowed && <Relaxations actor={actor.id} />}
      {groups.map(({ family, members }) => (
        <section key={family} className={classes.section} aria-label={FAMILY_WORDS[family].name}>
          <h3 className={classes.heading}>
            <LineSample colour={`var(--family-${family})`} width={3} /> {FAMILY_WORDS[family].name}{' '}
            <span className={classes.count}>{members.length}</span>
          </h3>
          <ul>
            {members.map((relationship) => (
              <li key={relationship.id}>
                <RelationshipRow relationship={relationship} from={actor.id} directory={directory} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function FirstOfMany({ actor: { relationships, total } }: { actor: ActorDetail }) {
  return (
    <p className={classes.prose}>
      The first {count(relationships.length, 'relationship')} of {total.toLocaleString('en')}, by their ids. Filters
      narrow them; the table of relationships has all.
    </p>
  );
}
