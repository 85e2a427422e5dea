import { lazy } from 'react';
import { Late } from '../../Late.tsx';
import { closeDialog, useOpenDialog } from '../../state/dialogs.ts';

const MapMenu = lazy(async () => ({ default: (await import('./MapMenu.tsx')).MapMenu }));

/** Where the menu of an actor or a line opens, which is loaded when it first does. */
export function MapMenuPlace() {
  if (useOpenDialog() !== 'menu') return null;
  return (
    <Late onLost={closeDialog}>
      <MapMenu />
    </Late>
  );
}
