import { Combobox } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useEffect, type ReactNode } from 'react';
import classes from './SearchList.module.css';
import { Lent } from './lending.tsx';
import type { Search } from './use-search-field.ts';

interface Props {
  search: Search;
  /** What the list is called. */
  label: string;
  /** Of what may be chosen, in their order. */
  ids: readonly string[];
  onChoose: (id: string) => void;
  /** In pixels; as wide as the field where none is given. */
  width?: number;
  /** Instead of options, or before them. */
  empty: string | undefined;
  /** Beneath the options. */
  footer?: string | undefined;
  children: ReactNode;
}

/** The list below a search field, which takes the keys of the field while it is open. */
export function SearchList({ search, label, ids, onChoose, width, empty, footer, children }: Props) {
  const { combobox, typed, of } = search;
  // Born closed: only when it opens after that, its options are there as soon as it is open.
  const mounted = useMounted();
  const opened = mounted && typed !== '' && combobox.dropdownOpened;
  const { selectFirstOption } = combobox;
  const all = ids.join(' ');
  // Enter takes the best fit, without a detour over the arrow keys.
  useEffect(() => void selectFirstOption(), [all, opened, selectFirstOption]);
  return (
    <Combobox
      store={{ ...combobox, dropdownOpened: opened }}
      onOptionSubmit={onChoose}
      withinPortal
      position="bottom-start"
      shadow="md"
      {...(width !== undefined && { width })}
    >
      <Combobox.Target withExpandedAttribute>
        <Lent of={of} />
      </Combobox.Target>
      <Combobox.Dropdown className={classes.dropdown}>
        <Combobox.Options aria-label={label} className={classes.options}>
          {empty !== undefined && <Combobox.Empty>{empty}</Combobox.Empty>}
          {children}
        </Combobox.Options>
        {footer !== undefined && <Combobox.Footer className={classes.quiet}>{footer}</Combobox.Footer>}
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** One of those that may be chosen. */
export function SearchOption({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Combobox.Option value={id} className={classes.option}>
      {children}
    </Combobox.Option>
  );
}
