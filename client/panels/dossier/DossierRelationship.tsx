import { confidenceInWords, count } from '../../../graph-data/schema/words.ts';
import type { Entry } from '../../state/dossier.ts';
import { objectInWords, useSentences } from '../../state/sentences.ts';
import type { DossierSource } from '../../state/use-dossier.ts';
import { RelationshipMarks } from '../parts/RelationshipMarks.tsx';
import { DossierClaim } from './DossierClaim.tsx';
import classes from './Dossier.module.css';

interface Props {
  entry: Entry;
  source: DossierSource;
}

/** A relationship as a sentence, how well it stands, and each claim that it is made of. */
export function DossierRelationship({ entry: { relationship, claims }, source }: Props) {
  const { verb } = useSentences();
  const { directory } = source;
  const { subject, object, confidence, roots } = relationship;
  return (
    <section className={classes.relationship}>
      <h3 className={classes.sentence}>
        {`${directory(subject).name} ${verb(relationship)} ${objectInWords(relationship, directory(object).name)}`}
      </h3>
      <p className={classes.quiet}>
        {count(claims.length, 'claim')}, {count(roots, 'independent source')}; confidence {confidence} of 100,{' '}
        {confidenceInWords(confidence)} <RelationshipMarks relationship={relationship} />
      </p>
      {claims.map((claim) => (
        <DossierClaim key={claim.id} claim={claim} source={source} />
      ))}
    </section>
  );
}
