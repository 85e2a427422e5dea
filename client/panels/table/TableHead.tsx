import { UnstyledButton } from '@mantine/core';
import { IconArrowNarrowDown, IconArrowNarrowUp } from '@tabler/icons-react';
import { count } from '../../../graph-data/schema/words.ts';
import type { Sorting } from '../../state/table/arrange-rows.ts';
import type { Column } from '../../state/table/column.ts';
import type { Widths } from '../../state/table/column-widths.ts';
import { HEADINGS, type Cell } from '../../state/table/grid-steps.ts';
import { ChoiceBox } from './ChoiceBox.tsx';
import classes from './Table.module.css';
import { WidthHandle } from './WidthHandle.tsx';
import type { Choosing } from './use-choosing.ts';

interface Props<Row> {
  words: readonly [one: string, many: string];
  columns: readonly Column<Row>[];
  sorting: Sorting;
  onSort: (column: string) => void;
  active: Cell;
  onFocus: (cell: Cell) => void;
  /** How many rows there are. */
  rows: number;
  choosing: Choosing<Row> | undefined;
  /** Of columns made by hand. */
  widths: Widths;
  minWidth: number;
  gridTemplateColumns: string;
}

/** The headings, each a button that sorts by its column. */
export function TableHead<Row>({
  words,
  columns,
  sorting,
  onSort,
  active,
  onFocus,
  rows,
  choosing,
  widths,
  minWidth,
  gridTemplateColumns,
}: Props<Row>) {
  const before = choosing ? 1 : 0;
  const Arrow = sorting.descending ? IconArrowNarrowDown : IconArrowNarrowUp;
  return (
    <div role="rowgroup" className={classes.headings} style={{ minWidth }}>
      <div role="row" aria-rowindex={1} className={classes.headingRow} style={{ gridTemplateColumns }}>
        {choosing && (
          <div role="columnheader" aria-colindex={1}>
            <ChoiceBox
              name={`Choose all ${count(rows, ...words)} of this table`}
              checked={rows > 0 && choosing.chosen === rows}
              isPartly={choosing.chosen > 0 && choosing.chosen < rows}
              isActive={active.row === HEADINGS && active.column === 0}
              onFocus={() => onFocus({ row: HEADINGS, column: 0 })}
              onChange={choosing.chooseAll}
            />
          </div>
        )}
        {columns.map(({ id, name, isFigure }, place) => {
          const column = before + place;
          const isActive = active.row === HEADINGS && active.column === column;
          const isSorted = sorting.column === id;
          return (
            <div
              key={id}
              role="columnheader"
              // Else the edge would be read with it at every cell.
              aria-label={name}
              aria-colindex={column + 1}
              aria-sort={isSorted ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
              data-figure={isFigure}
              data-column={id}
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
              <WidthHandle table={words[1]} column={columns[place]!} width={widths[id]} isActive={isActive} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
