import { lazy } from 'react';
import { Late } from '../../Late.tsx';
import { closeDialog, openDialog, useOpenDialog } from '../../state/dialogs.ts';

const Tour = lazy(async () => ({ default: (await import('./Tour.tsx')).Tour }));

/** Where the tour is, while it is on. */
export function TourPlace() {
  if (useOpenDialog() !== 'tour') return null;
  const close = () => {
    openDialog(null);
    // What it was begun from may be gone; whoever goes on by keyboard begins at the search.
    if (document.activeElement?.closest('[role="dialog"]')) {
      document.querySelector<HTMLElement>('[data-tour="search"] input')?.focus();
    }
  };
  return (
    <Late onLost={closeDialog}>
      <Tour onClose={close} />
    </Late>
  );
}
