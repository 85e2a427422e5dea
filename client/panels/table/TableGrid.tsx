import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useRef, useState, type MouseEvent } from 'react';
import { useNarrow } from '../../state/room.ts';
import type { Sorting } from '../../state/table/arrange-rows.ts';
import { columnTracks, useColumnWidths } from '../../state/table/column-widths.ts';
import type { TableSpec } from '../../state/table/column.ts';
import { HEADINGS } from '../../state/table/grid-steps.ts';
import { ROW_HEIGHT, rowsInSight } from '../../state/table/rows-in-sight.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import classes from './Table.module.css';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { useActiveCell, useEntering } from './use-active-cell.ts';
import { useChoosing } from './use-choosing.ts';
import { useGridKeys } from './use-grid-keys.ts';

/** Pixels of the column of boxes. */
const CHOICE_WIDTH = 36;

interface Props<Row> {
  spec: TableSpec<Row>;
  rows: readonly Row[];
  sorting: Sorting;
  onSort: (column: string) => void;
  isLoading: boolean;
}

/**
 * The rows, of which only those in sight are on the page. One cell at a time takes the focus, so the whole grid is one stop
 * of the Tab key; the row with that cell stays on the page wherever one scrolls.
 */
export function TableGrid<Row>({ spec, rows, sorting, onSort, isLoading }: Props<Row>) {
  const { columns, selects, words } = spec;
  const { selected } = useView();
  const changeView = useChangeView();
  const narrow = useNarrow();
  const { ref: measured, height } = useElementSize();
  const grid = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState(0);
  const choosing = useChoosing(rows, spec.chooses);
  const before = choosing ? 1 : 0;
  const size = { rows: rows.length, columns: before + columns.length };
  const { active, note, go } = useActiveCell(grid, { ...size, begin: before }, selected, (id) =>
    rows.findIndex((row) => selects(row) === id),
  );
  useEntering(grid, rows.length > 0 || !isLoading);

  // On a phone the table covers the panel that tells of what is selected.
  const select = (row: Row) => changeView({ selected: selects(row), ...(narrow && { table: null }) });
  const press = (row: Row, index: number, event: MouseEvent) => {
    if (choosing && event.shiftKey) choosing.extend(Math.max(0, active.row), index);
    else if (choosing && (event.ctrlKey || event.metaKey)) choosing.toggle(row);
    else {
      choosing?.endRun();
      select(row);
    }
  };
  const page = Math.max(1, Math.floor(height / ROW_HEIGHT) - 2);
  const steer = useGridKeys({ rows, size: { ...size, page }, active, go, select, choosing });

  const { first, end } = rowsInSight(scrolled, height, rows.length);
  const drawn = Array.from({ length: end - first }, (_, index) => first + index);
  if (active.row !== HEADINGS && (active.row < first || active.row >= end)) drawn.push(active.row);
  const widths = useColumnWidths(words[1]);
  const minWidth = columns.reduce((sum, { id, width }) => sum + (widths[id] ?? width), before * CHOICE_WIDTH);
  const tracks = columnTracks(columns, widths);
  const gridTemplateColumns = [...(choosing ? [`${CHOICE_WIDTH}px`] : []), ...tracks].join(' ');
  return (
    <div
      ref={useMergedRef(measured, grid)}
      className={classes.grid}
      role="grid"
      aria-label={`Table of ${words[1]}`}
      aria-rowcount={rows.length + 1}
      aria-colcount={size.columns}
      aria-busy={isLoading}
      // Several claims are of the one relationship that is selected.
      aria-multiselectable={words[0] === 'claim'}
      onScroll={(event) => setScrolled(event.currentTarget.scrollTop)}
      onKeyDown={steer}
    >
      <TableHead
        {...{ words, columns, sorting, onSort, active, choosing, widths, minWidth, gridTemplateColumns }}
        rows={rows.length}
        onFocus={note}
      />
      <div role="rowgroup" className={classes.rows} style={{ height: rows.length * ROW_HEIGHT, minWidth }}>
        {drawn.map((index) => (
          <TableRow
            key={spec.rowId(rows[index]!)}
            {...{ spec, index, choosing, gridTemplateColumns }}
            row={rows[index]!}
            activeColumn={index === active.row ? active.column : undefined}
            isSelected={selected !== undefined && selects(rows[index]!) === selected}
            onFocus={note}
            onSelect={(row, event) => press(row, index, event)}
          />
        ))}
      </div>
    </div>
  );
}
