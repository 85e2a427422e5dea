import { count } from '../../../graph-data/schema/words.ts';
import { withoutEvidence } from '../../state/evidence.ts';
import { useTableTotals } from '../../state/table/table-rows.ts';
import { useView } from '../../state/use-view.ts';
import classes from '../parts/panels.module.css';

/** How many relationships fall of a graph that is too large to be drawn whole, and to be compared so. */
export function LossInFigures() {
  const { filters } = useView();
  const before = useTableTotals(withoutEvidence(filters)).relationships;
  const after = useTableTotals(filters).relationships;
  if (before === undefined || after === undefined) return null;
  return (
    <p className={classes.prose} role="status">
      {before === after
        ? `All ${count(before, 'relationship')} still stand.`
        : `${(before - after).toLocaleString('en')} of ${count(before, 'relationship')} no longer stand.`}{' '}
      The graph is too large to tell here which; the table of relationships has those that do.
    </p>
  );
}
