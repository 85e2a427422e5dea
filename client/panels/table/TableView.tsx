import { useDeferredValue, useMemo } from 'react';
import { rowFinder, sortRows } from '../../state/table/arrange-rows.ts';
import type { TableSpec } from '../../state/table/column.ts';
import { narrowRows, type RowTests } from '../../state/table/narrow-rows.ts';
import { sortedAnew } from '../../state/table/table-choice.ts';
import type { LoadedRows, RowsOf } from '../../state/table/table-rows.ts';
import { useTableChoice } from '../../state/table/use-table-choice.ts';
import { useNarrow } from '../../state/room.ts';
import { useOnMap } from '../../state/use-on-map.ts';
import type { TableName } from '../../state/view.ts';
import { ProblemNote } from '../parts/ProblemNote.tsx';
import { LoadingRows } from './LoadingRows.tsx';
import { NothingInTable } from './NothingInTable.tsx';
import classes from './Table.module.css';
import { TableBar } from './TableBar.tsx';
import { TableGrid } from './TableGrid.tsx';

interface Props<T extends TableName> {
  table: T;
  spec: TableSpec<RowsOf[T]>;
  loaded: LoadedRows<T>;
}

/** A table: what narrows it, how much of it is loaded, and its rows. */
export function TableView<T extends TableName>({ table, spec, loaded }: Props<T>) {
  const [choice, choose] = useTableChoice(table);
  // Typing stays quick however many rows there are to look through.
  const words = useDeferredValue(choice.words);
  const { rows, error } = loaded;
  const narrow = useNarrow();
  const shown = useMemo(
    () => (narrow ? { ...spec, columns: spec.columns.filter(({ isExtra }) => !isExtra) } : spec),
    [narrow, spec],
  );
  const { actors } = useOnMap();
  const finds = useMemo(() => rowFinder(spec.columns), [spec.columns]);
  const tests = useMemo<RowTests<RowsOf[T]>>(
    () => ({ facet: spec.facet, isOnMap: (row) => spec.actorsOf(row).every((id) => actors.has(id)), finds }),
    [actors, finds, spec],
  );
  const onMap = useMemo(() => rows.filter(tests.isOnMap).length, [rows, tests]);
  const { facet, onMap: onlyOnMap } = choice;
  const left = useMemo(
    () => narrowRows(rows, { words, facet, onMap: onlyOnMap }, tests),
    [facet, onlyOnMap, rows, tests, words],
  );
  const arranged = useMemo(() => sortRows(left, spec.columns, choice.sorting), [choice.sorting, left, spec.columns]);
  return (
    <>
      <TableBar spec={spec} choice={choice} choose={choose} rows={arranged} of={rows.length} onMap={onMap} />
      <LoadingRows loaded={loaded} words={spec.words} />
      {error && rows.length === 0 ? (
        <div className={classes.problem}>
          <ProblemNote error={error} retry={loaded.goOn} />
        </div>
      ) : (
        <TableGrid
          // Another table begins at its own beginning.
          key={table}
          spec={shown}
          rows={arranged}
          sorting={choice.sorting}
          onSort={(column) => choose({ sorting: sortedAnew(choice.sorting, column) })}
          isLoading={loaded.isLoading}
        />
      )}
      {arranged.length === 0 && !loaded.isLoading && !error && (
        <NothingInTable words={spec.words} {...{ table, rows, choice, choose, tests }} />
      )}
    </>
  );
}
