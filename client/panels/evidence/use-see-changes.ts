import { openDialog } from '../../state/dialogs.ts';
import { useOverview } from '../../state/room.ts';
import { useChangeView } from '../../state/use-view.ts';

/** Makes room for the overview, at whose head stands what no longer does. */
export function useSeeChanges(): () => void {
  const changeView = useChangeView();
  const { setOpen } = useOverview();
  return () => {
    openDialog(null);
    setOpen(true);
    changeView({ selected: null, path: { open: false } });
  };
}
