import { Loader } from '@mantine/core';
import { lazy } from 'react';
import { Late } from '../../Late.tsx';
import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import type { ActorDetail } from '../../../server/contract/answers.ts';
import { leavesEvidenceOut } from '../../state/evidence.ts';
import { directoryOf } from '../../state/names.ts';
import { useActor } from '../../state/queries.ts';
import { useView } from '../../state/use-view.ts';
import { ACTOR_TYPE_WORDS, countryName } from '../../../graph-data/schema/words.ts';
import { ActorAttributes } from './ActorAttributes.tsx';
import { ActorNames } from './ActorNames.tsx';
import { ActorOnMap } from './ActorOnMap.tsx';
import { ActorPaths } from './ActorPaths.tsx';
import { ActorRelationships } from './ActorRelationships.tsx';
import { ActorReports } from './ActorReports.tsx';
import { ActorShape } from '../parts/ActorShape.tsx';
import { DeniedClaims } from '../relationship/DeniedClaims.tsx';
import { DossierLink } from './DossierLink.tsx';
import classes from '../parts/panels.module.css';
import { ProblemNote } from '../parts/ProblemNote.tsx';

const ActorLoss = lazy(async () => ({ default: (await import('./ActorLoss.tsx')).ActorLoss }));

/** An actor: who it is, and its relationships by family. */
export function ActorPanel({ id }: { id: string }) {
  const { filters } = useView();
  const { data, error, refetch } = useActor(id, filters);
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data) return <Loader size="sm" aria-label="Loading the actor" />;
  return (
    <article aria-label={data.name}>
      <Identity actor={data} />
      {leavesEvidenceOut(filters) && (
        <Late>
          <ActorLoss id={data.id} />
        </Late>
      )}
      <ActorRelationships actor={data} />
      <ActorReports id={data.id} />
      <DeniedClaims claims={data.denied} directory={directoryOf(data.actors)} reports={data.reports} />
    </article>
  );
}

function Identity({ actor }: { actor: ActorDetail }) {
  const { id, name, type, subtype, country, disambiguation, summary, founded, dissolved } = actor;
  return (
    <>
      <h2 className={classes.title}>{name}</h2>
      <p className={classes.subtitle}>
        <ActorShape type={type} /> {ACTOR_TYPE_WORDS[type]}
        {subtype && `, ${subtype}`}
        {country && type !== 'state' && ` · ${countryName(country)}`}
        {disambiguation && ` · ${disambiguation}`}
      </p>
      <p className={classes.prose}>{summary}</p>
      {(founded ?? dissolved) && (
        <p className={classes.small}>
          {founded && `Founded ${describeDate(founded, true)}. `}
          {dissolved && `Dissolved ${describeDate(dissolved, true)}.`}
        </p>
      )}
      <ActorNames names={actor.names} />
      <ActorAttributes actor={actor} />
      <ActorPaths id={id} />
      <DossierLink id={id} />
      <ActorOnMap id={id} />
    </>
  );
}
