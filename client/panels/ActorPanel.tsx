import { Button, Loader } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import type { ActorDetail } from '../../server/contract/answers.ts';
import { describeDate } from '../state/dates.ts';
import { directoryOf } from '../state/names.ts';
import { useActor } from '../state/queries.ts';
import { useChangeView, useView } from '../state/use-view.ts';
import { ACTOR_TYPE_WORDS, countryName } from '../state/words.ts';
import { ActorNames } from './ActorNames.tsx';
import { ActorRelationships } from './ActorRelationships.tsx';
import { ActorShape } from './ActorShape.tsx';
import { DeniedClaims } from './DeniedClaims.tsx';
import classes from './panels.module.css';
import { ProblemNote } from './ProblemNote.tsx';

/** An actor: who it is, and its relationships by family. */
export function ActorPanel({ id }: { id: string }) {
  const { filters } = useView();
  const { data, error, refetch } = useActor(id, filters);
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data) return <Loader size="sm" aria-label="Loading the actor" />;
  return (
    <article aria-label={data.name}>
      <Identity actor={data} />
      <ActorRelationships actor={data} />
      <DeniedClaims claims={data.denied} directory={directoryOf(data.actors)} />
    </article>
  );
}

function Identity({ actor }: { actor: ActorDetail }) {
  const changeView = useChangeView();
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
      <Button
        mt="sm"
        size="xs"
        variant="default"
        leftSection={<IconRoute size={15} aria-hidden />}
        onClick={() => changeView({ path: { open: true, from: id, to: undefined, chosen: 0 }, selected: null })}
      >
        Path from here
      </Button>
    </>
  );
}
