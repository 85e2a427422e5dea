import { lazy, Suspense } from 'react';
import { useHasTable } from '../../state/room.ts';
import { useView } from '../../state/use-view.ts';

const TableDrawer = lazy(async () => ({ default: (await import('../table/TableDrawer.tsx')).TableDrawer }));

/** The place of the tables; they are loaded when the first is opened. */
export function Tables() {
  const { table } = useView();
  if (!useHasTable() || table === undefined) return null;
  return (
    <Suspense>
      <TableDrawer table={table} />
    </Suspense>
  );
}
