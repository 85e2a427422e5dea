import { Button } from '@mantine/core';
import { count } from '../../../graph-data/schema/words.ts';
import { useCountsUnder } from '../../state/queries.ts';
import { relaxationsOf } from '../../state/relaxations.ts';
import { useClearFilters } from '../../state/use-clear-filters.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import type { TableName } from '../../state/view.ts';
import classes from './panels.module.css';

interface Props {
  /** Whose are counted; all where there is none. */
  actor?: string;
  /** What is counted. */
  of?: TableName;
}

const ONE: Record<TableName, string> = { actors: 'actor', relationships: 'relationship', claims: 'claim' };

/** Where the filters leave nothing: what would come back if one of them were let go of, the most first. */
export function Relaxations({ actor, of = 'relationships' }: Props) {
  const { filters } = useView();
  const changeView = useChangeView();
  const clear = useClearFilters();
  const ways = relaxationsOf(filters);
  const counts = useCountsUnder(
    ways.map(({ change }) => ({ ...filters, ...change })),
    { of, actor },
  );
  const offers = ways
    .map((way, index) => ({ ...way, total: counts[index] }))
    .filter(({ total }) => total !== undefined && total > 0)
    .toSorted((a, b) => b.total! - a.total!);
  const isCounted = counts.every((total) => total !== undefined);
  return (
    <div className={classes.relaxations}>
      {offers.map(({ words, change, total }) => (
        <Button
          key={words}
          size="compact-sm"
          variant="default"
          className={classes.relaxation}
          onClick={() => changeView({ filters: change })}
        >
          Drop “{words}”: {count(total!, ONE[of])}
        </Button>
      ))}
      {isCounted && offers.length === 0 && ways.length > 1 && (
        <p className={classes.quiet}>No single one of them would help.</p>
      )}
      {clear && (
        <Button size="compact-sm" variant="default" onClick={clear}>
          Clear the filters
        </Button>
      )}
    </div>
  );
}
