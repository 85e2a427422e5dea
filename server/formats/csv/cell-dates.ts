/** Dates in cells as EDTF; what is not one stays as it is. */
import { parseEdtf } from '../../../graph-data/schema/edtf.ts';

/** What a cell says of time. */
export type CellDate =
  | { sort: 'none' }
  /** A whole date; `isCut` where a time of day stood with it. */
  | { sort: 'date'; edtf: string; isCut: boolean }
  /** A number that counts no days, such as seconds. */
  | { sort: 'number'; text: string }
  | { sort: 'bad'; text: string };

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/;
const SLASHES = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
const EIGHT_DIGITS = /^((?:1[5-9]|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])$/;

/** @param mayBeInterval whether the cell stands for all of a time, not for its start or end */
export function dateIn(cell: string, mayBeInterval: boolean): CellDate {
  const text = cell.trim();
  if (text === '' || /^(?:na|nan|n\/a|null|none|-9|-99|-999|-9999|\.)$/i.test(text)) return { sort: 'none' };
  if (text === '..' && !mayBeInterval) return { sort: 'date', edtf: '..', isCut: false };
  const day = DATE_TIME.exec(text)?.[1];
  const [, year, month, dayOfMonth] = SLASHES.exec(text) ?? EIGHT_DIGITS.exec(text) ?? [];
  const edtf = day ?? (year === undefined ? text : isoDate([year, month, dayOfMonth]));
  if (isDate(edtf, mayBeInterval)) return { sort: 'date', edtf, isCut: day !== undefined };
  return { sort: /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? 'number' : 'bad', text };
}

/** The date in cells of year, month and day, as far as they go. */
export function dateOf(cells: readonly string[], mayBeInterval: boolean): CellDate {
  if (cells.length < 2) return dateIn(cells[0] ?? '', mayBeInterval);
  const parts = cells.map((cell) => cell.trim().replace(/\.0+$/, ''));
  if (dateIn(parts[0]!, false).sort === 'none') return { sort: 'none' };
  const missing = parts.findIndex((part) => !/^\d+$/.test(part) || Number(part) === 0);
  const edtf = isoDate(missing < 0 ? parts : parts.slice(0, missing));
  if (isDate(edtf, false)) return { sort: 'date', edtf, isCut: false };
  return { sort: 'bad', text: parts.join('-') };
}

const isoDate = (parts: readonly (string | undefined)[]): string =>
  parts.map((part, index) => part!.padStart(index === 0 ? 4 : 2, '0')).join('-');

function isDate(text: string, mayBeInterval: boolean): boolean {
  try {
    return parseEdtf(text).end === undefined || mayBeInterval;
  } catch {
    return false;
  }
}
