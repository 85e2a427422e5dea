import { lazy } from 'react';
import { Late } from '../../Late.tsx';
import { useShowTable } from '../../state/table/use-show-table.ts';
import { useHasTable } from '../../state/room.ts';
import { useView } from '../../state/use-view.ts';

const TableDrawer = lazy(async () => ({ default: (await import('../table/TableDrawer.tsx')).TableDrawer }));

/** The place of the tables; they are loaded when the first is opened. */
export function Tables() {
  const { table } = useView();
  const showTable = useShowTable();
  if (!useHasTable() || table === undefined) return null;
  return (
    <Late onLost={() => showTable(null)}>
      <TableDrawer table={table} />
    </Late>
  );
}
