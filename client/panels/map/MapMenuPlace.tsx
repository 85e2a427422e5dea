import { lazy, Suspense } from 'react';
import { useOpenDialog } from '../../state/dialogs.ts';

const MapMenu = lazy(async () => ({ default: (await import('./MapMenu.tsx')).MapMenu }));

/** Where the menu of an actor or a line opens, which is loaded when it first does. */
export function MapMenuPlace() {
  if (useOpenDialog() !== 'menu') return null;
  return (
    <Suspense>
      <MapMenu />
    </Suspense>
  );
}
