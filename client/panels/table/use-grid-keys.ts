import type { KeyboardEvent } from 'react';
import { HEADINGS, stepInGrid, type Cell, type GridSize } from '../../state/table/grid-steps.ts';
import type { Choosing } from './use-choosing.ts';

interface Grid<Row> {
  rows: readonly Row[];
  size: GridSize;
  active: Cell;
  go: (cell: Cell) => void;
  select: (row: Row) => void;
  choosing: Choosing<Row> | undefined;
}

const isBox = ({ target }: KeyboardEvent) => target instanceof HTMLInputElement;

/**
 * What keys do in a grid: they go from cell to cell, and Enter selects the row. Where rows can be chosen together, Space
 * chooses the row, Shift with the arrows a run of rows, and Ctrl or Cmd with A all, as in lists that people know; elsewhere
 * Space selects as well.
 */
export function useGridKeys<Row>({ rows, size, active, go, select, choosing }: Grid<Row>) {
  const step = (event: KeyboardEvent, to: Cell) => {
    const isRun = event.shiftKey && active.row !== HEADINGS && to.row !== HEADINGS && to.row !== active.row;
    if (isRun) choosing?.extend(active.row, to.row);
    else if (!event.shiftKey) choosing?.endRun();
    go(to);
  };
  return (event: KeyboardEvent) => {
    const row = rows[active.row];
    const to = event.altKey ? undefined : stepInGrid(active, event, size);
    if (to) step(event, to);
    else if (choosing && event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) choosing.chooseAll(true);
    else if (row === undefined) return;
    else if (event.key === 'Enter') select(row);
    else if (event.key !== ' ') return;
    else if (!choosing) select(row);
    // A box does by itself what Space does.
    else if (isBox(event)) return;
    else choosing.toggle(row);
    event.preventDefault();
  };
}
