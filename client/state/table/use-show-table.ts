import { wishForField } from '../reach.ts';
import { useChangeView } from '../use-view.ts';
import { choiceBefore } from './use-table-choice.ts';
import type { TableName } from '../view.ts';

/** Opens a table and leads into it; null puts it away. Two compared paths, which are in its place, are put away for it. */
export function useShowTable(): (table: TableName | null) => void {
  const changeView = useChangeView();
  return (table) => {
    if (table === null) return changeView({ table });
    changeView({ table, rows: choiceBefore(table), path: { compared: undefined } });
    wishForField('table');
  };
}
