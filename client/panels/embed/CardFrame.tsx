import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { overMap } from '../../state/over-map.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import classes from './Embed.module.css';
import { OpenWhole } from './OpenWhole.tsx';

interface Props {
  title: ReactNode;
  facts: string;
  /** What the way to the whole is called. */
  lead?: string;
}

/** The card of a frame: what is selected, a few facts, and the way to all that is known of it. */
export function CardFrame({ title, facts, lead = 'Read the evidence' }: Props) {
  const { selected } = useView();
  const changeView = useChangeView();
  return (
    <section ref={overMap} className={classes.card} aria-label="Selected">
      <h2 className={classes.cardTitle}>{title}</h2>
      {selected !== undefined && (
        <CloseButton size="sm" aria-label="Close" onClick={() => changeView({ selected: null })} />
      )}
      <p className={classes.facts}>
        {facts} <OpenWhole>{lead}</OpenWhole>
      </p>
    </section>
  );
}
