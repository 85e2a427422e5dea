import type { RelationshipAnswer } from '../../../server/contract/records.ts';
import { oppositionsAmong, type Concurrence } from '../../state/pair.ts';
import { RelationshipLink } from '../parts/RelationshipLink.tsx';
import classes from '../parts/panels.module.css';

/** From what is surest to be a contradiction to what may be none. */
const AT_ONCE: [Concurrence, string][] = [
  ['certain', 'certainly at the same time'],
  ['possible', 'possibly at the same time'],
  ['no', 'at another time'],
];

/** What is positive between two actors beside what is negative; whether both held at once. */
export function PairOppositions({ relationships }: { relationships: readonly RelationshipAnswer[] }) {
  const oppositions = oppositionsAmong(relationships);
  if (oppositions.length === 0) return null;
  const certain = oppositions.some(({ negative }) => negative.some(({ atOnce }) => atOnce === 'certain'));
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{certain ? 'Ambivalent: for and against at once' : 'Both for and against'}</h3>
      <ul>
        {oppositions.map(({ positive, negative }) => (
          <li key={positive.id} className={classes.prose}>
            <RelationshipLink relationship={positive} />
            {AT_ONCE.map(([atOnce, words]) => {
              const members = negative.filter((item) => item.atOnce === atOnce);
              return (
                members.length > 0 && (
                  <p key={atOnce} className={classes.small}>
                    {words}:{' '}
                    {members.map(({ relationship }, index) => (
                      <span key={relationship.id}>
                        {index > 0 && '; '}
                        <RelationshipLink relationship={relationship} />
                      </span>
                    ))}
                  </p>
                )
              );
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
