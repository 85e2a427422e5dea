import { Loader } from '@mantine/core';
import type { RelationshipDetail } from '../../../server/contract/answers.ts';
import { directoryOf, type Directory } from '../../state/names.ts';
import { useRelationship } from '../../state/queries.ts';
import { objectInWords, useSentences } from '../../state/sentences.ts';
import { hedgeInWords } from '../../../graph-data/schema/hedge.ts';
import { FAMILY_WORDS } from '../../../graph-data/schema/words.ts';
import { ActorLink } from '../parts/ActorLink.tsx';
import { EventNote } from '../evidence/EventNote.tsx';
import { LineSample } from '../parts/LineSample.tsx';
import classes from '../parts/panels.module.css';
import { RelationshipMarks } from '../parts/RelationshipMarks.tsx';
import { ProblemNote } from '../parts/ProblemNote.tsx';
import { RelationshipClaims } from './RelationshipClaims.tsx';
import { RelationshipFacts } from './RelationshipFacts.tsx';
import { RelationshipRoots } from './RelationshipRoots.tsx';
import { RelationshipTimes } from './RelationshipTimes.tsx';

/** A relationship: what it says, how well it stands, and every claim that it is made of. */
export function RelationshipPanel({ id }: { id: string }) {
  const { data, error, refetch } = useRelationship(id);
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data) return <Loader size="sm" aria-label="Loading the relationship" />;
  const directory = directoryOf(data.actors);
  return (
    <article aria-label="Relationship">
      <Heading relationship={data} directory={directory} />
      <RelationshipFacts relationship={data} />
      <RelationshipTimes relationship={data} directory={directory} />
      <RelationshipRoots claims={data.claims} reports={data.reports} directory={directory} />
      <RelationshipClaims relationship={data} directory={directory} />
      {data.events.map((event) => (
        <EventNote key={event.id} event={event} reports={data.reports} directory={directory} />
      ))}
    </article>
  );
}

function Heading({ relationship, directory }: { relationship: RelationshipDetail; directory: Directory }) {
  const { verb, kindOf } = useSentences();
  const { subject, object, family, kind } = relationship;
  // How it is hedged belongs into the sentence that would else be heard as a fact.
  const asserted = relationship.hedged ? relationship.claims.filter(({ stance }) => stance === 'asserts') : [];
  const hedges = [...new Set(asserted.flatMap(({ hedge }) => (hedge === undefined ? [] : hedgeInWords(hedge))))];
  return (
    <>
      <h2 className={classes.title}>
        <ActorLink id={subject}>{directory(subject).name}</ActorLink> {verb(relationship)}{' '}
        <ActorLink id={object}>{objectInWords(relationship, directory(object).name)}</ActorLink>{' '}
        <span className={classes.titleMarks}>
          <RelationshipMarks relationship={relationship} /> {hedges.length > 0 && `(${hedges.join(', ')})`}
        </span>
      </h2>
      <p className={classes.subtitle}>
        <LineSample colour={`var(--family-${family})`} width={3} arrow={!relationship.symmetric} />
        {FAMILY_WORDS[family].name}. {kindOf(kind)?.definition}
      </p>
    </>
  );
}
