import { describeDate } from '../../graph-data/schema/edtf-words.ts';
import type { Times } from './compared-times.ts';
import type { Directory } from './names.ts';
import type { Filters } from './view.ts';
import type { ActorClass } from '../../graph-data/schema/actor-types.ts';
import { ACTOR_CLASS_WORDS, count, FAMILY_WORDS } from '../../graph-data/schema/words.ts';

/** What each filter asks for, the families apart: `confidence 50 or more`. */
export function filtersInWords(filters: Filters, directory?: Directory): string[] {
  const { during, certainty, minConfidence, report, exceptReport, exceptPublisher, kind, disputed, hedged } = filters;
  const words: string[] = [];
  if (during !== undefined) words.push(`${certainty === 'certain' ? 'certainly' : 'possibly'} held ${timeOf(during)}`);
  if (minConfidence !== undefined) words.push(`confidence ${minConfidence} or more`);
  words.push(...rootsInWords(filters));
  if (hedged !== undefined) words.push(hedged ? 'hedged only' : 'claimed outright only');
  if (disputed !== undefined) words.push(disputed ? 'disputed only' : 'undisputed only');
  if (report.length > 0)
    words.push(`only what ${count(report.length, 'report')} ${report.length === 1 ? 'says' : 'say'}`);
  if (exceptReport.length > 0) words.push(`without ${count(exceptReport.length, 'report')}`);
  if (exceptPublisher.length > 0) words.push(`without the reports of ${publishersInWords(exceptPublisher, directory)}`);
  if (kind.length > 0) words.push(`only ${kind.join(', ').replaceAll('_', ' ')}`);
  if (filters.sign.length > 0) words.push(`only ${inOneList(filters.sign)} relationships`);
  words.push(...typesInWords(filters));
  return words;
}

/** How many independent sources are asked for; nothing where any number is. */
export function rootsInWords({ minRoots, maxRoots }: Pick<Filters, 'minRoots' | 'maxRoots'>): string[] {
  if (maxRoots === undefined) return minRoots === undefined ? [] : [`${count(minRoots, 'independent source')} or more`];
  if (maxRoots === (minRoots ?? 1)) return [`exactly ${count(maxRoots, 'independent source')}`];
  if (minRoots === undefined || minRoots === 1) return [`${maxRoots} independent sources at most`];
  return [`${minRoots} to ${maxRoots} independent sources`];
}

/** `only states; without media and institutes` */
function typesInWords({ actorType, exceptActorType }: Filters): string[] {
  const listed = (types: readonly ActorClass[]) => inOneList(types.map((type) => ACTOR_CLASS_WORDS[type]));
  return [
    ...(actorType.length > 0 ? [`only ${listed(actorType)}`] : []),
    ...(exceptActorType.length > 0 ? [`without ${listed(exceptActorType)}`] : []),
  ];
}

const list = new Intl.ListFormat('en-GB');
const inOneList = (words: readonly string[]) => list.format(words);

/** More are counted. */
const MOST_NAMED = 3;

function publishersInWords(ids: readonly string[], directory: Directory | undefined): string {
  if (!directory || ids.length > MOST_NAMED) return count(ids.length, 'publisher');
  return inOneList(ids.map((id) => directory(id).name));
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
