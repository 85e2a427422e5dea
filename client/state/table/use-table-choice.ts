import { useEffect, useRef, useState } from 'react';
import { useChangeView, useView } from '../use-view.ts';
import type { TableName } from '../view.ts';
import type { Sorting } from './arrange-rows.ts';
import { WHOLE_TABLE, type TableChoice } from './table-choice.ts';

const USUAL_ORDER: Record<TableName, Sorting> = {
  actors: { column: 'name', descending: false },
  relationships: { column: 'subject', descending: false },
  claims: { column: 'when', descending: false },
};

/** How each table was when it was last open, so that one put away comes back as it was. */
const before: Partial<Record<TableName, TableChoice>> = {};

export const choiceBefore = (table: TableName): TableChoice => before[table] ?? WHOLE_TABLE;

/** How long words rest before they are put into the address, in milliseconds: not each letter is a step to go back to. */
const SETTLING = 400;

/** How the open table is sorted and narrowed, and how to change that. Words hold at once, and in the address when they rest. */
export function useTableChoice(table: TableName): [Required<TableChoice>, (change: Partial<TableChoice>) => void] {
  const { rows } = useView();
  const changeView = useChangeView();
  const [typed, setTyped] = useState(rows.words);
  const [known, setKnown] = useState(rows.words);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    before[table] = rows;
  }, [rows, table]);
  if (known !== rows.words) {
    // They came by the address: by undoing, or once they rested.
    setKnown(rows.words);
    setTyped(rows.words);
  }
  const choose = ({ words = typed, ...change }: Partial<TableChoice>) => {
    clearTimeout(timer.current);
    setTyped(words);
    const settle = () => changeView({ rows: { ...change, words: words.trim() } }, { replace: true });
    if (Object.keys(change).length > 0) settle();
    else timer.current = setTimeout(settle, SETTLING);
  };
  return [{ ...rows, words: typed, sorting: rows.sorting ?? USUAL_ORDER[table] }, choose];
}
