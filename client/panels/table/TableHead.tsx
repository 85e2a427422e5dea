import { UnstyledButton } from '@mantine/core';
import { IconArrowNarrowDown, IconArrowNarrowUp } from '@tabler/icons-react';
import type { Sorting } from '../../state/table/arrange-rows.ts';
import type { Column } from '../../state/table/column.ts';
import { HEADINGS, type Cell } from '../../state/table/grid-steps.ts';
import classes from './Table.module.css';

interface Props<Row> {
  columns: readonly Column<Row>[];
  sorting: Sorting;
  onSort: (column: string) => void;
  active: Cell;
  onFocus: (cell: Cell) => void;
  minWidth: number;
  gridTemplateColumns: string;
}

/** The headings, each a button that sorts by its column. */
export function TableHead<Row>({
  columns,
  sorting,
  onSort,
  active,
  onFocus,
  minWidth,
  gridTemplateColumns,
}: Props<Row>) {
  const Arrow = sorting.descending ? IconArrowNarrowDown : IconArrowNarrowUp;
  return (
    <div role="rowgroup" className={classes.headings} style={{ minWidth }}>
      <div role="row" aria-rowindex={1} className={classes.headingRow} style={{ gridTemplateColumns }}>
        {columns.map(({ id, name, isFigure }, column) => {
          const isActive = active.row === HEADINGS && active.column === column;
          const isSorted = sorting.column === id;
          return (
            <div
              key={id}
              role="columnheader"
              aria-colindex={column + 1}
              aria-sort={isSorted ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
              data-figure={isFigure}
            >
              <UnstyledButton
                className={classes.heading}
                tabIndex={isActive ? 0 : -1}
                data-entrance={isActive || undefined}
                onFocus={() => onFocus({ row: HEADINGS, column })}
                onClick={() => onSort(id)}
              >
                {name}
                {isSorted && <Arrow size={13} aria-hidden />}
              </UnstyledButton>
            </div>
          );
        })}
      </div>
    </div>
  );
}
