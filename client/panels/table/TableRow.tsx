import type { MouseEvent } from 'react';
import { attending } from '../../state/attention.ts';
import type { TableSpec } from '../../state/table/column.ts';
import type { Cell } from '../../state/table/grid-steps.ts';
import { ROW_HEIGHT } from '../../state/table/rows-in-sight.ts';
import { ChoiceBox } from './ChoiceBox.tsx';
import classes from './Table.module.css';
import type { Choosing } from './use-choosing.ts';

interface Props<Row> {
  spec: TableSpec<Row>;
  row: Row;
  /** Its place among the rows that are left. */
  index: number;
  gridTemplateColumns: string;
  /** The column of the cell that takes the focus, where that is in this row. */
  activeColumn: number | undefined;
  isSelected: boolean;
  choosing: Choosing<Row> | undefined;
  onFocus: (cell: Cell) => void;
  onSelect: (row: Row, event: MouseEvent) => void;
}

/** One row. Resting on it shows on the map what it is about. */
export function TableRow<Row>(props: Props<Row>) {
  const { spec, row, index, gridTemplateColumns, activeColumn, isSelected, choosing, onFocus, onSelect } = props;
  const before = choosing ? 1 : 0;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={classes.row}
      style={{ top: index * ROW_HEIGHT, gridTemplateColumns }}
      // Else a click with Shift would mark words.
      onMouseDown={(event) => choosing && event.shiftKey && event.preventDefault()}
      onClick={(event) => onSelect(row, event)}
      {...attending(spec.selects(row))}
    >
      {choosing && (
        <div role="gridcell" aria-colindex={1}>
          <ChoiceBox
            name={`Choose ${spec.columns[0]!.text(row)}`}
            checked={choosing.isChosen(row)}
            isActive={activeColumn === 0}
            onFocus={() => onFocus({ row: index, column: 0 })}
            onChange={() => choosing.toggle(row)}
          />
        </div>
      )}
      {spec.columns.map(({ id, text, sign, isFigure }, place) => {
        const column = before + place;
        const words = text(row);
        return (
          <div
            key={id}
            role="gridcell"
            aria-colindex={column + 1}
            className={classes.cell}
            tabIndex={column === activeColumn ? 0 : -1}
            data-entrance={column === activeColumn || undefined}
            data-figure={isFigure}
            title={words}
            onFocus={({ currentTarget }) => {
              onFocus({ row: index, column });
              unfoldWords(currentTarget);
            }}
          >
            {sign?.(row)}
            <bdi>{words}</bdi>
          </div>
        );
      })}
    </div>
  );
}

/** Whoever comes by a key has no tooltip: where words are cut off, they are shown whole. */
function unfoldWords(cell: HTMLElement): void {
  const words = cell.querySelector('bdi');
  // As they stand when they are not unfolded.
  cell.removeAttribute('data-cut');
  if (!words || words.scrollWidth <= words.clientWidth) return;
  cell.setAttribute('data-cut', '');
  if (cell.matches(':focus-visible')) words.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
