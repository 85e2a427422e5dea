/**
 * Values as cells that no program takes for anything else, and back again without loss.
 *
 * A spreadsheet takes a text that begins with `=`, `+`, `-` or `@` for a formula, so an apostrophe is put before it (OWASP, CSV
 * injection). Gephi takes a backslash for the beginning of an escape, so none stands where it could change what follows.
 */
import type { FieldType, FieldValue } from '../fields/field.ts';
import { writeList } from '../fields/lists.ts';

/** What stands in a column: a text, JSON, or a number or truth value, which cannot be a formula. */
export type CellForm = 'text' | 'json' | 'number';

/** The form that values of fields have. */
export const FORM_OF: Readonly<Record<FieldType, CellForm>> = {
  ...{ string: 'text', liststring: 'json', integer: 'number', double: 'number', boolean: 'number' },
};

/** One of them, or what some spreadsheets take for one, behind any number of apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** The text with an apostrophe before it where it could be a formula. */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Takes exactly that apostrophe away. */
export const unguardFormula = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;

/** The value as a cell of that form. */
export function writeCell(value: FieldValue, form: CellForm): string {
  const text = typeof value === 'object' ? writeList(value) : String(value ?? '');
  if (form === 'number') return text;
  return guardFormula(form === 'json' ? text.replace(/\\(u|[^])/g, asCode) : text.replaceAll('\\', '\\u005c'));
}

/** What `writeCell` was given, as text; a list as JSON. */
export function readCell(cell: string, form: CellForm): string {
  const text = unguardFormula(cell);
  return form === 'text' ? text.replaceAll('\\u005c', '\\') : text;
}

const CONTROLS: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** An escape of JSON as the one that names a code, the only one that Gephi leaves as it is. */
function asCode(escape: string, character: string): string {
  if (character === 'u') return escape;
  return `\\u${(CONTROLS[character] ?? character).charCodeAt(0).toString(16).padStart(4, '0')}`;
}
