import { count } from '../../../graph-data/schema/words.ts';
import type { Loss } from '../../state/evidence-changes.ts';
import classes from '../parts/panels.module.css';

/** `Without it 12 relationships no longer stand, and 3 stand on less.` */
export function LossWords({ loss: { vanished, weakened } }: { loss: Loss }) {
  const falls = `${count(vanished.length, 'relationship')} no longer ${vanished.length === 1 ? 'stands' : 'stand'}`;
  const weak = `${weakened.length} ${weakened.length === 1 ? 'stands' : 'stand'} on less`;
  return (
    <p className={classes.prose} role="status">
      {vanished.length + weakened.length === 0
        ? 'Everything still stands, on as much as before.'
        : `${falls}, and ${weak}.`}
    </p>
  );
}
