import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useWishedField, wishForField } from '../../state/reach.ts';
import { within, type Cell, type GridSize } from '../../state/table/grid-steps.ts';

interface ActiveCell {
  /** The one cell that takes the focus. */
  active: Cell;
  /** Tells that a cell has taken the focus. */
  note: (cell: Cell) => void;
  /** Gives a cell the focus. */
  go: (cell: Cell) => void;
}

const entranceOf = (grid: RefObject<HTMLElement | null>) => grid.current?.querySelector<HTMLElement>('[data-entrance]');

/**
 * Which cell of a grid takes the focus.
 * @param begin the column in which one begins
 * @param selected what is selected; where it changes, the grid goes to its row and brings it into sight
 * @param rowOf the first row that stands for it; -1 where none does
 */
export function useActiveCell(
  grid: RefObject<HTMLElement | null>,
  { begin, ...size }: Omit<GridSize, 'page'> & { begin: number },
  selected: string | undefined,
  rowOf: (selected: string) => number,
): ActiveCell {
  const [asked, setAsked] = useState<Cell>({ row: 0, column: begin });
  const [settled, setSettled] = useState<string>();
  const active = within(asked, size);
  if (size.rows > 0 && selected !== settled) {
    setSettled(selected);
    const row = selected === undefined ? -1 : rowOf(selected);
    if (row >= 0) setAsked({ ...active, row });
  }
  useEffect(() => {
    if (settled !== undefined) entranceOf(grid)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [grid, settled]);

  const goes = useRef(false);
  useLayoutEffect(() => {
    if (goes.current) entranceOf(grid)?.focus();
    goes.current = false;
  });
  const go = (cell: Cell) => {
    goes.current = true;
    setAsked(cell);
  };
  return { active, note: setAsked, go };
}

/** Whoever asked for the tables wants to be in them, as soon as there is something to be read. */
export function useEntering(grid: RefObject<HTMLElement | null>, isReady: boolean): void {
  const isWished = useWishedField() === 'table' && isReady;
  useEffect(() => {
    if (!isWished) return;
    entranceOf(grid)?.focus();
    wishForField(null);
  }, [grid, isWished]);
}
