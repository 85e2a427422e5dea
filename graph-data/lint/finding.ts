import { NOT_TEXT } from '../schema/fields.ts';

/** What is wrong in a dataset, where, and what to do about it. Findings are collected, never thrown. */
export interface Finding {
  /** The rule that found it. */
  rule: string;
  /** A dataset with errors is not loaded; warnings are for its editors. */
  level: 'error' | 'warning';
  /** Relative to the dataset's folder, with forward slashes. */
  file: string;
  /** 1-based. */
  line: number;
  /** The field's path in the record, such as `claims[3].when`; empty for the whole file. */
  field: string;
  message: string;
  remedy: string;
}

/** Keys and indexes that lead to a field. */
export type FieldPath = readonly (string | number)[];

/** One record with the file that it stands in. */
export interface Entry<T> {
  file: string;
  record: T;
  /** The 1-based line of a field, or of the nearest field around it. */
  lineOf(path: FieldPath): number;
}

/** `claims[3].when` */
export function fieldText(path: FieldPath): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${shorten(part)}`))
    .join('');
}

/** A text to quote, cut off after so many characters. */
export function shorten(text: string, longest = 60): string {
  const characters = Array.from(text.slice(0, 2 * longest + 2));
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}

const EVERY_NOT_TEXT = new RegExp(NOT_TEXT, 'gu');

/** One line for a terminal, whatever the names and values in it: file:line field: message; remedy. */
export function formatFinding({ file, line, level, field, message, remedy, rule }: Finding): string {
  const text = `${file}:${line}: ${level}: ${field === '' ? '' : `${field} `}${message}; ${remedy} (${rule})`;
  return text.replace(EVERY_NOT_TEXT, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}
