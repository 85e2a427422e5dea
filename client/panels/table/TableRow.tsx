import { attending } from '../../state/attention.ts';
import type { TableSpec } from '../../state/table/column.ts';
import type { Cell } from '../../state/table/grid-steps.ts';
import { ROW_HEIGHT } from '../../state/table/rows-in-sight.ts';
import classes from './Table.module.css';

interface Props<Row> {
  spec: TableSpec<Row>;
  row: Row;
  /** Its place among the rows that are left. */
  index: number;
  gridTemplateColumns: string;
  /** The column of the cell that takes the focus, where that is in this row. */
  activeColumn: number | undefined;
  isSelected: boolean;
  onFocus: (cell: Cell) => void;
  onSelect: (row: Row) => void;
}

/** One row. Resting on it shows on the map what it is about. */
export function TableRow<Row>(props: Props<Row>) {
  const { spec, row, index, gridTemplateColumns, activeColumn, isSelected, onFocus, onSelect } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={classes.row}
      style={{ top: index * ROW_HEIGHT, gridTemplateColumns }}
      onClick={() => onSelect(row)}
      {...attending(spec.selects(row))}
    >
      {spec.columns.map(({ id, text, sign, isFigure }, column) => {
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
            onFocus={() => onFocus({ row: index, column })}
          >
            {sign?.(row)}
            <bdi>{words}</bdi>
          </div>
        );
      })}
    </div>
  );
}
