import { CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { overMap } from '../../state/over-map.ts';
import { GAP, useNarrow, useTableDock } from '../../state/room.ts';
import { useChangeView } from '../../state/use-view.ts';
import type { TableName } from '../../state/view.ts';
import { ChosenBar } from '../map/ChosenBar.tsx';
import { useFocusReturn } from '../parts/use-focus-return.ts';
import { ActorTable, ClaimTable, RelationshipTable } from './tables.tsx';
import { HeightHandle } from './HeightHandle.tsx';
import classes from './Table.module.css';
import { TableTabs } from './TableTabs.tsx';

const TABLES: Record<TableName, () => React.ReactNode> = {
  actors: ActorTable,
  relationships: RelationshipTable,
  claims: ClaimTable,
};

/** The same content as tables, along the bottom of the map; on a phone over all of it. */
export function TableDrawer({ table }: { table: TableName }) {
  const narrow = useNarrow();
  const dock = useTableDock();
  const changeView = useChangeView();
  const drawer = useRef<HTMLElement>(null);
  useFocusReturn('tables', drawer);
  useEffect(() => overMap(drawer.current), []);
  const Table = TABLES[table];
  return (
    <section
      ref={drawer}
      className={narrow ? classes.sheet : classes.drawer}
      style={narrow ? undefined : { height: dock - GAP }}
      aria-label="Tables"
      data-region="table"
    >
      {!narrow && <HeightHandle />}
      <div className={classes.head}>
        <TableTabs table={table} />
        <CloseButton aria-label="Close the tables" onClick={() => changeView({ table: null })} />
      </div>
      <div id="table-panel" role="tabpanel" aria-labelledby={`table-tab-${table}`} className={classes.panel}>
        <Table />
      </div>
      {narrow && (
        <div className={classes.chosen}>
          <ChosenBar />
        </div>
      )}
    </section>
  );
}
