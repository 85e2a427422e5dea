import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { count } from '../../../graph-data/schema/words.ts';
import { overMap } from '../../state/over-map.ts';
import { FamilySwitches } from './FamilySwitches.tsx';
import classes from './Legend.module.css';
import { LegendKey } from './LegendKey.tsx';
import { useShownCounts } from './use-shown-counts.ts';

/** What colours, lines and shapes mean; the families can be switched off and on here. */
export function Legend({ folded }: { folded: boolean }) {
  const [open, setOpen] = useState(!folded);
  const { shown, total } = useShownCounts();
  const Chevron = open ? IconChevronDown : IconChevronUp;
  return (
    <section ref={overMap} className={classes.legend} aria-label="Legend">
      <UnstyledButton className={classes.head} aria-expanded={open} onClick={() => setOpen(!open)}>
        <h2>Legend</h2>
        <span className={classes.counts} data-relationships-shown={shown}>
          {shown === total ? '' : `${shown.toLocaleString('en')} of `}
          {count(total, 'relationship')}
        </span>
        <Chevron size={15} aria-hidden />
      </UnstyledButton>
      {open && (
        <div className={classes.body}>
          <FamilySwitches />
          <LegendKey />
        </div>
      )}
    </section>
  );
}
