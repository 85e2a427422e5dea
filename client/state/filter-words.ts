import { describeDate } from '../../graph-data/schema/edtf-words.ts';
import type { Times } from './compared-times.ts';
import type { Directory } from './names.ts';
import type { Filters } from './view.ts';
import { count, FAMILY_WORDS } from '../../graph-data/schema/words.ts';

/** What each filter asks for, the families apart: `confidence 50 or more`. */
export function filtersInWords(
  { during, certainty, minConfidence, minRoots, report, exceptReport, exceptPublisher, kind, disputed }: Filters,
  directory?: Directory,
): string[] {
  const words: string[] = [];
  if (during !== undefined) words.push(`${certainty === 'certain' ? 'certainly' : 'possibly'} held ${timeOf(during)}`);
  if (minConfidence !== undefined) words.push(`confidence ${minConfidence} or more`);
  if (minRoots !== undefined) words.push(`${count(minRoots, 'independent source')} or more`);
  if (disputed !== undefined) words.push(disputed ? 'disputed only' : 'undisputed only');
  if (report.length > 0)
    words.push(`only what ${count(report.length, 'report')} ${report.length === 1 ? 'says' : 'say'}`);
  if (exceptReport.length > 0) words.push(`without ${count(exceptReport.length, 'report')}`);
  if (exceptPublisher.length > 0) words.push(`without the reports of ${publishersInWords(exceptPublisher, directory)}`);
  if (kind.length > 0) words.push(`only ${kind.join(', ').replaceAll('_', ' ')}`);
  return words;
}

/** More are counted. */
const MOST_NAMED = 3;

function publishersInWords(ids: readonly string[], directory: Directory | undefined): string {
  if (!directory || ids.length > MOST_NAMED) return count(ids.length, 'publisher');
  return new Intl.ListFormat('en-GB').format(ids.map((id) => directory(id).name));
}

/**
 * The whole filter, families and all: `only deal and rivalry; confidence 50 or more`. Empty where nothing is filtered.
 * @param directory names the publishers that are left out, who else are counted
 */
export function filterInWords(filters: Filters, directory?: Directory): string {
  const families = filters.family.map((family) => FAMILY_WORDS[family].name.toLowerCase());
  const only = families.length === 0 ? [] : [`only ${families.join(', ').replace(/, ([^,]+)$/, ' and $1')}`];
  return [...only, ...filtersInWords(filters, directory)].join('; ');
}

/** Two times that are compared: `2014 to 2016 with 2017 to 2019`. */
export const timesInWords = ({ a, b }: Pick<Times, 'a' | 'b'>): string => `${timeInWords(a)} with ${timeInWords(b)}`;

const timeOf = (during: string) => (during.includes('/') ? timeInWords(during) : `in ${timeInWords(during)}`);

/** A time in words. One in a link may be one that cannot be read; the server says what is wrong with it. */
export function timeInWords(time: string): string {
  try {
    return describeDate(time);
  } catch {
    return `“${time}”`;
  }
}
