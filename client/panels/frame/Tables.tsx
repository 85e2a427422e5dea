import { lazy } from 'react';
import { Late } from '../../Late.tsx';
import { useHasTable } from '../../state/room.ts';
import { useView } from '../../state/use-view.ts';

const TableDrawer = lazy(async () => ({ default: (await import('../table/TableDrawer.tsx')).TableDrawer }));

/** The place of the tables; they are loaded when the first is opened. */
export function Tables() {
  const { table } = useView();
  if (!useHasTable() || table === undefined) return null;
  return (
    <Late>
      <TableDrawer table={table} />
    </Late>
  );
}
