import { escapeXml } from '../xml.ts';
import type { FieldValue } from './field.ts';
import { writeList } from './lists.ts';

/** A field's value as XML has it, in an element or between an attribute's double quotes; empty where there is none. */
export function xmlText(value: FieldValue): string {
  if (typeof value === 'string') return escapeXml(value);
  if (value === undefined) return '';
  return typeof value === 'object' ? escapedList(value) : String(value);
}

/** Has nothing that JSON or XML escapes; the ranges are those that both have as they are. */
const PLAIN = /^[ !#-%'-;=?-[\]-~\u00A0-\u2027\u202A-\uD7FF\uE000-\uFFFD]*$/;

/** The list as `writeList` has it. Most have nothing to escape but the quotes, which are then written escaped at once. */
function escapedList(elements: readonly string[]): string {
  if (elements.length === 0) return '[]';
  let text = '';
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index]!;
    if (!PLAIN.test(element)) return escapeXml(writeList(elements));
    text += index === 0 ? `[&quot;${element}&quot;` : `, &quot;${element}&quot;`;
  }
  return `${text}]`;
}
