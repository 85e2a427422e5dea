import { Button } from '@mantine/core';
import type { PathsAnswer } from '../../server/contract/paths.ts';
import { useChangeView, useView } from '../state/use-view.ts';
import { countFilters } from '../state/view.ts';
import classes from './panels.module.css';
import { useClearFilters } from './use-clear-filters.ts';
import { useFamilySwitches } from './use-family-switches.ts';

/** Says that there is no path, and offers to relax whatever may stand in the way. */
export function NoPath({ answer: { from, to, truncated, truncatedBecause } }: { answer: PathsAnswer }) {
  const { path, filters } = useView();
  const changeView = useChangeView();
  const clearFilters = useClearFilters();
  const { showAll } = useFamilySwitches();
  const restricted = path.maxHops !== undefined || path.direction === 'forward' || countFilters(filters) > 0 || showAll;
  return (
    <div className={classes.problem} role="status">
      <strong>
        No path from {from.name} to {to.name}
      </strong>
      {truncated && <p className={classes.quiet}>{truncatedBecause ?? 'The search was cut short.'}</p>}
      {!restricted && (
        <p className={classes.quiet}>None of the reports read connects the two, over however many others.</p>
      )}
      {restricted && <p className={classes.quiet}>There may be one if you ask for less:</p>}
      {path.maxHops !== undefined && (
        <Relax words="Any number of hops" onClick={() => changeView({ path: { maxHops: undefined } })} />
      )}
      {path.direction === 'forward' && (
        <Relax words="Along relationships either way" onClick={() => changeView({ path: { direction: 'any' } })} />
      )}
      {clearFilters && <Relax words="Without filters" onClick={clearFilters} />}
      {showAll && <Relax words="Along every family" onClick={showAll} />}
    </div>
  );
}

function Relax({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <Button size="compact-sm" variant="default" onClick={onClick}>
      {words}
    </Button>
  );
}
