import { UnstyledButton } from '@mantine/core';
import { useRef, type KeyboardEvent } from 'react';
import { useTableTotals } from '../../state/table/table-rows.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import { TABLES, type TableName } from '../../state/view.ts';
import classes from './Table.module.css';

const NAMES: Record<TableName, string> = { actors: 'Actors', relationships: 'Relationships', claims: 'Claims' };

/** Which table is seen, and how many rows each has under the filters. */
export function TableTabs({ table }: { table: TableName }) {
  const changeView = useChangeView();
  const totals = useTableTotals(useView().filters);
  const list = useRef<HTMLDivElement>(null);
  // Leafing through them is no step to go back to.
  const show = (name: TableName) => changeView({ table: name }, { replace: true });
  const steer = (event: KeyboardEvent) => {
    const at = TABLES.indexOf(table);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABLES.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const name = TABLES[(to + TABLES.length) % TABLES.length]!;
    show(name);
    list.current?.querySelector<HTMLElement>(`#table-tab-${name}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label="Tables" className={classes.tabs} onKeyDown={steer}>
      {TABLES.map((name) => (
        <UnstyledButton
          key={name}
          id={`table-tab-${name}`}
          role="tab"
          aria-selected={name === table}
          aria-controls="table-panel"
          tabIndex={name === table ? 0 : -1}
          className={classes.tab}
          onClick={() => show(name)}
        >
          {NAMES[name]} <span className={classes.count}>{totals[name]?.toLocaleString('en')}</span>
        </UnstyledButton>
      ))}
    </div>
  );
}
