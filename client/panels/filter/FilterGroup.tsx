import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import { filtersInWords } from '../../state/filter-words.ts';
import { useDirectory } from '../../state/names.ts';
import { pickFilters } from '../../state/relaxations.ts';
import { useView } from '../../state/use-view.ts';
import type { Filters } from '../../state/view.ts';
import classes from './Filter.module.css';

interface Props {
  name: string;
  /** The terms that it sets. */
  of: readonly (keyof Filters)[];
  children: ReactNode;
}

/** Filters that are asked for less often, behind their name and what is set of them. Unfolded where something is. */
export function FilterGroup({ name, of, children }: Props) {
  const { filters } = useView();
  const words = filtersInWords(pickFilters(filters, of), useDirectory()).join('; ');
  const [open, setOpen] = useState(words !== '');
  const id = useId();
  return (
    <div className={classes.group}>
      <UnstyledButton
        className={classes.groupName}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <IconChevronRight size={14} aria-hidden className={classes.chevron} />
        {name}
        {words !== '' && <span className={classes.groupSet}>{words}</span>}
      </UnstyledButton>
      <div id={id} className={classes.groupBody} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
