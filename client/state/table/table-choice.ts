/** How a table is sorted and narrowed, as the URL tells it of the one that is open. */
import type { Sorting } from './arrange-rows.ts';

export interface TableChoice {
  /** Absent where it is the usual one. */
  sorting?: Sorting;
  /** Words that every row must hold. */
  words: string;
  /** The value of the facet; empty for every one. */
  facet: string;
  /** Only rows about actors that are on the map. */
  onMap: boolean;
}

export const WHOLE_TABLE: TableChoice = { words: '', facet: '', onMap: false };

/** Reads it from a URL's query. */
export function readTableChoice(query: URLSearchParams): TableChoice {
  const [, turned, column] = /^(-?)(.+)$/.exec(query.get('sort') ?? '') ?? [];
  return {
    ...(column !== undefined && { sorting: { column, descending: turned === '-' } }),
    words: query.get('words')?.trim() ?? '',
    facet: query.get('facet') ?? '',
    onMap: query.get('rows') === 'map',
  };
}

/** Writes it into a URL's query: only what is not usual. */
export function writeTableChoice({ sorting, words, facet, onMap }: TableChoice, query: URLSearchParams): void {
  if (sorting) query.set('sort', `${sorting.descending ? '-' : ''}${sorting.column}`);
  if (words !== '') query.set('words', words);
  if (facet !== '') query.set('facet', facet);
  if (onMap) query.set('rows', 'map');
}

/** The same column once more turns the order round. */
export function sortedAnew({ column, descending }: Sorting, asked: string): Sorting {
  return { column: asked, descending: column === asked && !descending };
}
