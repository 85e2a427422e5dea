import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useDirectory } from '../../state/names.ts';
import { pickFor, usePicking } from '../../state/picking.ts';
import { useView } from '../../state/use-view.ts';
import classes from '../parts/panels.module.css';

/** What clicking on the map does while actors are picked there, and how to end it. */
export function PickingHint() {
  const picking = usePicking();
  const { path } = useView();
  const directory = useDirectory();
  // Picking is for the panel: it ends with it.
  useEffect(() => {
    if (!path.open) pickFor(null);
  }, [path.open]);
  if (!picking) return null;
  const picked = path[picking].map((id) => directory(id).label).join(', ');
  return (
    <div className={classes.hintBox}>
      <span>
        Click the actors to {picking === 'via' ? 'pass' : 'avoid'}
        {picked && `: ${picked}`}
      </span>
      <Button size="compact-xs" variant="default" onClick={() => pickFor(null)}>
        Done
      </Button>
    </div>
  );
}
