/** What could be let go of where the filters leave nothing: each filter by itself. */
import { filterInWords } from './filter-words.ts';
import { NO_FILTERS, type Filters } from './view.ts';

export interface Relaxation {
  /** What is let go of: `confidence 50 or more`. */
  words: string;
  change: Partial<Filters>;
}

/** Certainty says how surely something held in a time, so it is let go of with the time, and can be by itself. */
const PARTS: readonly (readonly (keyof Filters)[])[] = [
  ['during', 'certainty'],
  ['minConfidence'],
  ['minRoots'],
  ['disputed'],
  ['report'],
  ['exceptReport'],
  ['exceptPublisher'],
  ['kind'],
  ['family'],
];

export function relaxationsOf(filters: Filters): Relaxation[] {
  const whole = PARTS.flatMap((names) => {
    const words = filterInWords({ ...NO_FILTERS, ...pick(filters, names) });
    return words === '' ? [] : [{ words, change: pick(UNSET, names) }];
  });
  const isSure = filters.during !== undefined && filters.certainty === 'certain';
  return isSure ? [...whole, { words: 'only what is certain', change: { certainty: undefined } }] : whole;
}

const UNSET: Filters = {
  ...NO_FILTERS,
  ...{ during: undefined, certainty: undefined, minConfidence: undefined, minRoots: undefined, disputed: undefined },
};

const pick = (filters: Filters, names: readonly (keyof Filters)[]): Partial<Filters> =>
  Object.fromEntries(names.map((name) => [name, filters[name]]));
