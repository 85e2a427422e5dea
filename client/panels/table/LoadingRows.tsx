import { Button } from '@mantine/core';
import type { LoadedRows } from '../../state/table/table-rows.ts';
import type { TableName } from '../../state/view.ts';
import classes from './Table.module.css';

interface Props {
  loaded: LoadedRows<TableName>;
  words: readonly [one: string, many: string];
}

const inFigures = (number: number) => number.toLocaleString('en');

/** How far a long table is loaded, and how to stop that or to go on with it; nothing where all rows are there. */
export function LoadingRows({ loaded, words: [, many] }: Props) {
  const { loaded: there, total, isLoading, error, stop, goOn } = loaded;
  if (total === undefined || there >= total) return null;
  return (
    <div className={classes.loading}>
      <progress max={total} value={there} aria-label={`Loading the ${many}`} />
      <span>
        {error ? 'Loading broke off: ' : ''}
        {inFigures(there)} of {inFigures(total)} {many} {isLoading ? 'loaded' : 'are in this table'}
      </span>
      <Button size="compact-xs" variant="default" onClick={isLoading ? stop : goOn}>
        {isLoading ? 'Stop' : 'Load more'}
      </Button>
    </div>
  );
}
