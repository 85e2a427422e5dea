import { Anchor } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { attending } from '../state/attention.ts';
import { applyChange } from '../state/use-view.ts';
import { readView, writeView } from '../state/view-query.ts';
import classes from './panels.module.css';

/** An actor's name that leads to the actor; a real link, so it can be opened elsewhere and copied. */
export function ActorLink({ id, children }: { id: string; children: string }) {
  const { search } = useLocation();
  const view = applyChange(readView(new URLSearchParams(search)), { selected: id });
  return (
    <Anchor component={Link} to={{ search: writeView(view).toString() }} className={classes.link} {...attending(id)}>
      {children}
    </Anchor>
  );
}
