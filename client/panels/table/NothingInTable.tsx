import { Button } from '@mantine/core';
import { count } from '../../../graph-data/schema/words.ts';
import { wideningsOf, type Narrowing, type RowTests } from '../../state/table/narrow-rows.ts';
import { useView } from '../../state/use-view.ts';
import { countFilters, type TableName } from '../../state/view.ts';
import { Relaxations } from '../parts/Relaxations.tsx';
import panels from '../parts/panels.module.css';
import classes from './Table.module.css';

interface Props<Row> {
  table: TableName;
  /** A row and several, in words. */
  words: readonly [one: string, many: string];
  /** Those under the filters of the map. */
  rows: readonly Row[];
  choice: Narrowing;
  choose: (change: Partial<Narrowing>) => void;
  tests: RowTests<Row>;
}

/** Where a table has no row to show: why, and what to let go of, be it the table's own or the filters of the map. */
export function NothingInTable<Row>({ table, words: [one, many], rows, choice, choose, tests }: Props<Row>) {
  const { filters } = useView();
  const isFiltered = countFilters(filters) > 0 || filters.family.length > 0;
  if (rows.length === 0) {
    return (
      <div className={classes.nothing}>
        <p>
          No {many} to show.{isFiltered && ' The filters of the map leave none.'}
        </p>
        {isFiltered && <Relaxations of={table} />}
      </div>
    );
  }
  const ways = wideningsOf(rows, choice, tests);
  return (
    <div className={classes.nothing}>
      <p>
        No {many} to show. This table is narrowed to none of the {rows.length.toLocaleString('en')} that the map’s
        filters leave.
      </p>
      <div className={panels.relaxations}>
        {ways.map(({ words, change, rows: left }) => (
          <Button
            key={words}
            size="compact-sm"
            variant="default"
            className={panels.relaxation}
            onClick={() => choose(change)}
          >
            Drop “{words}”: {count(left, one, many)}
          </Button>
        ))}
        {ways.length !== 1 && (
          <Button size="compact-sm" variant="default" onClick={() => choose({ words: '', facet: '', onMap: false })}>
            Show the whole table
          </Button>
        )}
      </div>
    </div>
  );
}
