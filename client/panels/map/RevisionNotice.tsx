import { Button } from '@mantine/core';
import { useState } from 'react';
import { useStats } from '../../state/queries.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import classes from '../parts/panels.module.css';

/** Says where a link was made at another revision of the data: what it shows may not be what its maker saw. */
export function RevisionNotice() {
  const { revision } = useView();
  const present = useStats().data?.revision;
  const changeView = useChangeView();
  const [dismissed, setDismissed] = useState<string>();
  if (revision === undefined || present === undefined || revision === present || dismissed === revision) return null;
  return (
    <div className={classes.hintBox} role="status">
      <span>
        This link was made at revision {revision}; the data is now at {present}. What you see may differ.
      </span>
      <Button size="compact-xs" variant="default" onClick={() => changeView({ revision: null }, { replace: true })}>
        Update the link
      </Button>
      <Button size="compact-xs" variant="subtle" onClick={() => setDismissed(revision)}>
        Dismiss
      </Button>
    </div>
  );
}
