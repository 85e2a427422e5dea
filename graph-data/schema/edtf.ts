/**
 * Dates in the Extended Date/Time Format, level 1 (ISO 8601-2:2019, annex A), whole days and coarser.
 *
 * A date keeps the precision it was written with. What can be computed from it are four bounds: the earliest and latest
 * day on which the thing dated can have started, and the earliest and latest on which it can have ended.
 */
import { BEGINNING, dayOf, daysInMonth, FOREVER, type Day } from './day.ts';

/** Where the start and the end of something can lie; all four inclusive. */
export interface Bounds {
  earliestStart: Day;
  latestStart: Day;
  earliestEnd: Day;
  latestEnd: Day;
}

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = '' | '?' | '~' | '%';

/** One date: everything from `earliest` to `latest` is meant, or some day in it. */
export interface EdtfDate {
  text: string;
  year: number;
  /** 1-12, or a season 21-24; absent where the date is coarser. */
  month?: number;
  day?: number;
  precision: Precision;
  qualifier: Qualifier;
  earliest: Day;
  latest: Day;
}

/** `open` is written `..` (no limit), `unknown` is written as nothing. */
export type IntervalEnd = EdtfDate | 'open' | 'unknown';

export type Edtf = { start: EdtfDate; end?: undefined } | { start: IntervalEnd; end: IntervalEnd };

export class EdtfError extends Error {
  override name = 'EdtfError';
}

const DATE =
  /^(?!-0000)(?:Y(?<long>-?\d{5,6})|(?<year>-?(?:\d{4}|\d{3}X|\d{2}XX)))(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?<qualifier>[?~%])?$/;

/** A date of which some digits are unspecified, whichever these are. */
const LEVEL_TWO = /^(?=.*X)-?[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?[?~%]?$/;

/**
 * Reads a date or an interval of EDTF level 1.
 * @throws {EdtfError} with a sentence that says what is wrong and what to write instead.
 */
export function parseEdtf(text: string): Edtf {
  const parts = text.split('/');
  if (parts.length === 1) return { start: parseDate(text) };
  if (parts.length > 2) throw new EdtfError(`"${text}" has more than one "/"; an interval is written start/end`);
  const [start, end] = parts.map((part) => (part === '' ? 'unknown' : part === '..' ? 'open' : parseDate(part)));
  if (typeof start === 'object' && typeof end === 'object' && start.earliest > end.latest) {
    throw new EdtfError(`"${text}" ends before it starts; swap the two dates or correct one`);
  }
  return { start: start!, end: end! };
}

/** Whether `text` is a valid date or interval. */
export function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
}

function parseDate(text: string): EdtfDate {
  const groups = DATE.exec(text)?.groups;
  if (!groups) {
    if (LEVEL_TWO.test(text)) {
      throw new EdtfError(
        `"${text}" leaves digits open as only EDTF level 2 does; write 201X, 20XX, 2004-XX, 1985-04-XX or 1985-XX-XX`,
      );
    }
    throw new EdtfError(
      `"${text}" is not a date in EDTF level 1; write 2017, 2019-05, 2022-11-12, 2014~, 2021-11/2022-06 or 2021/..`,
    );
  }
  const qualifier = (groups.qualifier ?? '') as Qualifier;
  const stated = { text, qualifier };
  const { month, day } = groups;
  const yearText = groups.long ?? groups.year!;
  if (yearText.includes('X')) {
    if (month) throw new EdtfError(`"${text}" names a month of an unspecified year; leave the month out`);
    return vagueYear(yearText, stated);
  }
  const year = Number(yearText);
  // The largest span that `Date` and day numbers can hold with room to spare.
  if (Math.abs(year) > 200_000) throw new EdtfError(`"${text}" is out of range; years reach from -200000 to 200000`);
  const precise = { ...stated, year };
  if (!month) return spread(precise, 'year', dayOf(year, 1, 1), dayOf(year + 1, 1, 1) - 1);
  if (month === 'XX') {
    if (day && day !== 'XX') throw new EdtfError(`"${text}" names a day of an unspecified month; leave the day out`);
    return spread(precise, 'year', dayOf(year, 1, 1), dayOf(year + 1, 1, 1) - 1);
  }
  const monthNumber = Number(month);
  if (monthNumber >= 21 && monthNumber <= 24) {
    if (day) throw new EdtfError(`"${text}" names a day of a season; leave the day out`);
    return season({ ...precise, month: monthNumber });
  }
  if (monthNumber < 1 || monthNumber > 12) {
    throw new EdtfError(`"${text}" has no such month; use 01 to 12, or 21 to 24 for spring to winter`);
  }
  return inMonth({ ...precise, month: monthNumber }, day);
}

type Stated = Pick<EdtfDate, 'text' | 'qualifier'>;
type InMonth = Stated & { year: number; month: number };

function inMonth(stated: InMonth, day: string | undefined): EdtfDate {
  const { year, month, text } = stated;
  const length = daysInMonth(year, month);
  if (!day || day === 'XX') return spread(stated, 'month', dayOf(year, month, 1), dayOf(year, month, length));
  const number = Number(day);
  if (number < 1 || number > length) throw new EdtfError(`"${text}" has no such day; that month has ${length}`);
  return spread({ ...stated, day: number }, 'day', dayOf(year, month, number), dayOf(year, month, number));
}

function vagueYear(yearText: string, stated: Stated): EdtfDate {
  const digits = yearText.replace('-', '');
  const nines = Number(digits.replaceAll('X', '9'));
  const zeros = Number(digits.replaceAll('X', '0'));
  const [first, last] = yearText.startsWith('-') ? [-nines, -zeros] : [zeros, nines];
  const precision = digits.endsWith('XX') ? 'century' : 'decade';
  return spread({ ...stated, year: first }, precision, dayOf(first, 1, 1), dayOf(last + 1, 1, 1) - 1);
}

/** Northern-hemisphere meteorological seasons; a winter runs from December of its year into February of the next. */
function season(stated: InMonth): EdtfDate {
  const first = 3 + (stated.month - 21) * 3;
  return spread(stated, 'season', dayOf(stated.year, first, 1), dayOf(stated.year, first + 3, 1) - 1);
}

/**
 * EDTF leaves open how far "approximate" and "uncertain" reach. Here each widens the date by its own length on both
 * sides: `2014~` can be any day from 2013 to 2015.
 */
function spread(
  stated: Stated & { year: number; month?: number; day?: number },
  precision: Precision,
  earliest: Day,
  latest: Day,
): EdtfDate {
  const margin = stated.qualifier === '' ? 0 : latest - earliest + 1;
  return { ...stated, precision, earliest: earliest - margin, latest: latest + margin };
}

/** The first and the last day that a date or interval touches. */
export function spanOf(when: Edtf): { first: Day; last: Day } {
  const end = when.end ?? when.start;
  return {
    first: typeof when.start === 'object' ? when.start.earliest : BEGINNING,
    last: typeof end === 'object' ? end.latest : FOREVER,
  };
}

/** How a date is to be read. */
export interface Reading {
  /** The thing dated is an event: an interval then means "at some time between", not "from the one to the other". */
  momentary: boolean;
  /** When the thing was last attested, that is, when its report was published. Nothing attested lies after it. */
  attested: EdtfDate;
}

/**
 * The bounds of what is dated. What has not ended (`2021/..`) certainly lasted until it was attested and possibly goes
 * on; what has an unknown end (`2021/`) is certain only for its start. An end after the report (`2021/2030` of 2022) is as an open one. What has no date for its start or its end had
 * started by the time it was attested. Nothing ends before it starts, however coarse one of the two dates is.
 */
export function boundsOf(when: Edtf, { momentary, attested }: Reading): Bounds {
  const { start } = when;
  const end = when.end ?? start;
  const earliestStart = typeof start === 'object' ? start.earliest : BEGINNING;
  const latestEnd = typeof end === 'object' ? end.latest : FOREVER;
  if (when.end === undefined || momentary) {
    const latest = latestEnd === FOREVER ? attested.latest : latestEnd;
    return { earliestStart, latestStart: latest, earliestEnd: earliestStart, latestEnd: latest };
  }
  const startedBy = Math.min(
    typeof start === 'object' ? start.latest : attested.latest,
    typeof end === 'object' ? end.latest : attested.latest,
  );
  return {
    earliestStart,
    latestStart: Math.max(earliestStart, startedBy),
    earliestEnd: Math.max(earliestStart, lastedUntil(end, attested)),
    latestEnd,
  };
}

/** An end that was still to come when the report was published is a plan: what is certain ends with the report, as for an open end. */
function lastedUntil(end: IntervalEnd, attested: EdtfDate): Day {
  if (end === 'unknown') return BEGINNING;
  return end === 'open' || end.earliest > attested.latest ? attested.earliest : end.earliest;
}

/** Whether what has these bounds certainly held on some day from `first` to `last`. */
export function certainlyWithin(bounds: Bounds, first: Day, last: Day): boolean {
  return bounds.latestStart <= last && bounds.earliestEnd >= first;
}

/**
 * Whether there is any time, with a first and a last day, in which what has these bounds certainly held. What has no date
 * (`/`), or no more than a day before which it happened, has none.
 */
export function namesTime({ earliestEnd, latestStart }: Bounds): boolean {
  return earliestEnd !== BEGINNING && latestStart !== FOREVER;
}

/** Whether what has these bounds can have held on some day from `first` to `last`. */
export function possiblyWithin(bounds: Bounds, first: Day, last: Day): boolean {
  return bounds.earliestStart <= last && bounds.latestEnd >= first;
}
