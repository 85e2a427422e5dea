/** How each table is sorted and narrowed. Kept while the page is open, so that a table put away comes back as it was. */
import { sharedValue } from '../shared-value.ts';
import type { TableName } from '../view.ts';
import type { Sorting } from './arrange-rows.ts';

export interface TableChoice {
  sorting: Sorting;
  /** Words that every row must hold. */
  words: string;
  /** The value of the facet; empty for every one. */
  facet: string;
  /** Only rows about actors that are on the map. */
  onMap: boolean;
}

const choices = sharedValue<Record<TableName, TableChoice>>({
  actors: { sorting: { column: 'name', descending: false }, words: '', facet: '', onMap: false },
  relationships: { sorting: { column: 'subject', descending: false }, words: '', facet: '', onMap: false },
  claims: { sorting: { column: 'when', descending: false }, words: '', facet: '', onMap: false },
});

export function useTableChoice(table: TableName): [TableChoice, (change: Partial<TableChoice>) => void] {
  const all = choices.useValue();
  const change = (changed: Partial<TableChoice>) =>
    choices.set({ ...choices.get(), [table]: { ...choices.get()[table], ...changed } });
  return [all[table], change];
}

/** The same column once more turns the order round. */
export function sortedAnew({ column, descending }: Sorting, asked: string): Sorting {
  return { column: asked, descending: column === asked && !descending };
}
