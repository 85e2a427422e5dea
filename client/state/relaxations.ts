/** Filters one by one: to be told, and to be let go of. */
import { filterInWords } from './filter-words.ts';
import type { Directory } from './names.ts';
import { FILTER_PARTS, NO_FILTERS, type Filters } from './view.ts';

export interface Relaxation {
  /** What is let go of: `confidence 50 or more`. */
  words: string;
  change: Partial<Filters>;
}

/**
 * Each filter that is set, the families as one.
 * @param directory names publishers, who else are counted
 */
export function filtersSet(filters: Filters, directory?: Directory): Relaxation[] {
  return FILTER_PARTS.flatMap((names) => {
    const words = filterInWords(pickFilters(filters, names), directory);
    return words === '' ? [] : [{ words, change: pick(NO_FILTERS, names) }];
  });
}

/** What a reader can be offered to let go of: each filter, and certainty by itself. */
export function relaxationsOf(filters: Filters): Relaxation[] {
  const whole = filtersSet(filters);
  const isSure = filters.during !== undefined && filters.certainty === 'certain';
  return isSure ? [...whole, { words: 'only what is certain', change: { certainty: undefined } }] : whole;
}

/** A filter of some of its terms alone. */
export const pickFilters = (filters: Filters, names: readonly (keyof Filters)[]): Filters => ({
  ...NO_FILTERS,
  ...pick(filters, names),
});

const pick = (filters: Filters, names: readonly (keyof Filters)[]): Partial<Filters> =>
  Object.fromEntries(names.map((name) => [name, filters[name]]));
