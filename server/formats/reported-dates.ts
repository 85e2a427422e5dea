/** The dates of a relationship in the words of its reports: EDTF, as the claims have it. */
import { parseEdtf, type IntervalEnd } from '../../graph-data/schema/edtf.ts';
import type { Period } from '../graph/relationship.ts';
import { remember } from './remember.ts';

/** The start of the period that can have begun first; undefined where it is not known. */
export function reportedStart([first]: readonly Period[]): string | undefined {
  return first && textOf(parsed(first.when).start);
}

/**
 * The end of the period that can have lasted longest, which need not be the one that began last; undefined where it is
 * not known.
 */
export function reportedEnd(periods: readonly Period[]): string | undefined {
  if (periods.length === 0) return undefined;
  const last = periods.reduce((best, period) => (period.bounds.latestEnd >= best.bounds.latestEnd ? period : best));
  const { start, end } = parsed(last.when);
  return textOf(end ?? start);
}

/** Every period, where claims differ. */
export function reportedPeriods(periods: readonly Period[]): string[] | undefined {
  const texts = [...new Set(periods.map(({ when }) => when))];
  return texts.length > 1 ? texts : undefined;
}

function textOf(end: IntervalEnd): string | undefined {
  if (end === 'unknown') return undefined;
  return end === 'open' ? '..' : end.text;
}

const parsed = remember(parseEdtf);
