/** Lists of texts within one text. */
import { stripForbidden } from '../xml.ts';

/**
 * A list as its readers take it, which is JSON. Every element is quoted: Gephi would read a bare `null` as nothing, and
 * networkx, which leaves a list as text, hands over what any JSON parser can take apart. No reader agrees with another on an
 * escaped tab or line end, so these become spaces.
 */
export function writeList(elements: readonly string[]): string {
  let text = '[';
  for (let index = 0; index < elements.length; index += 1) {
    const element = stripForbidden(elements[index]!);
    const clean = LINE_ENDS.test(element) ? element.replace(/[\t\n\r]+/g, ' ') : element;
    text += index === 0 ? JSON.stringify(clean) : `, ${JSON.stringify(clean)}`;
  }
  return `${text}]`;
}

const LINE_ENDS = /[\t\n\r]/;

/**
 * The elements of a list as `writeList` writes it or as Gephi does after it: `[a, "b, c", null]`. What is no list is one of
 * one element.
 */
export function readList(text: string): string[] {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '<empty>') return [];
  return jsonList(trimmed) ?? bareList(trimmed) ?? [trimmed];
}

/** `null` and nothing are both an element that says nothing. */
function jsonList(text: string): string[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const elements = JSON.parse(text) as unknown[];
    const isList = elements.every((element) => element === null || typeof element === 'string');
    return isList ? elements.map((element) => element ?? '') : undefined;
  } catch {
    return undefined;
  }
}

/** Elements between commas, in quotes of either sort or in none. */
function bareList(text: string): string[] | undefined {
  if (!/^[[(<][^]*[\])>]$/.test(text)) return undefined;
  const inner = text.slice(1, -1);
  if (inner.trim() === '') return [];
  const elements: string[] = [];
  const element = /\s*(?:"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'|([^,]*))\s*(?:,|$)/gy;
  while (element.lastIndex <= inner.length) {
    const found = element.exec(inner);
    if (found === null) return undefined;
    const [whole, double, single, bare = ''] = found;
    const quoted = double ?? single;
    elements.push(quoted === undefined ? (bare.trim() === 'null' ? '' : bare.trim()) : unescape(quoted));
    if (!whole.endsWith(',') || (quoted === undefined && element.lastIndex > inner.length)) break;
  }
  return elements;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

const unescape = (text: string): string =>
  text.replace(/\\([^])/g, (_, character: string) => ESCAPES[character] ?? character);
