import { UnstyledButton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { attending } from '../../state/attention.ts';
import { useDrawnGraph, useIsLarge } from '../../state/queries.ts';
import { useChangeView } from '../../state/use-view.ts';
import { ACTOR_TYPE_WORDS, count } from '../../../graph-data/schema/words.ts';
import { ActorShape } from '../parts/ActorShape.tsx';
import classes from '../parts/panels.module.css';

/** Every actor, by name: the way into the map without pointing at it. */
export function AllActors() {
  const { data } = useDrawnGraph();
  const changeView = useChangeView();
  // Thousands of rows that nobody sees would hold the page up.
  const [open, setOpen] = useState(false);
  const actors = useMemo(() => data?.nodes.toSorted((a, b) => a.name.localeCompare(b.name, 'en')) ?? [], [data]);
  return (
    <details className={classes.section} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={classes.heading}>
        {useIsLarge() ? 'Actors on the map' : 'All actors'} <span className={classes.count}>{actors.length}</span>
      </summary>
      <ul>
        {(open ? actors : []).map(({ id, name, type, subtype, degree }) => (
          <li key={id}>
            <UnstyledButton className={classes.row} onClick={() => changeView({ selected: id })} {...attending(id)}>
              <ActorShape type={type} size={10} /> {name}
              <div className={classes.small}>
                {subtype ?? ACTOR_TYPE_WORDS[type].toLowerCase()} · {count(degree, 'relationship')}
              </div>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
