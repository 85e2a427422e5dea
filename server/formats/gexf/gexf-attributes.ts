/**
 * Attributes of GEXF elements: each is declared and written from one row of a table, so that no file can hold a value
 * that it does not declare. Only types that Gephi, graphology and networkx all read.
 */
import { emptyTag, stripForbidden } from '../xml.ts';

export type GexfValue = string | number | boolean | readonly string[] | undefined;

export interface GexfAttribute<T> {
  /** Also its title. Lower case, and none of the names that readers keep for themselves. */
  id: string;
  type: 'string' | 'integer' | 'double' | 'boolean' | 'liststring';
  /** What is undefined, empty, or a list without elements is left out of the file. */
  value: (of: T) => GexfValue;
}

/** Declares the attributes of a class of elements. */
export function declareAttributes<T>(of: 'node' | 'edge', attributes: readonly GexfAttribute<T>[]): string {
  const declared = attributes.map(({ id, type }) => `      ${emptyTag('attribute', { id, title: id, type })}\n`);
  return `    <attributes class="${of}">\n${declared.join('')}    </attributes>\n`;
}

/** The values of one element's attributes. */
export function writeValues<T>(attributes: readonly GexfAttribute<T>[], of: T): string {
  const values = attributes
    .map(({ id, value }) => [id, textOf(value(of))] as const)
    .filter(([, value]) => stripForbidden(value) !== '')
    .map(([id, value]) => `          ${emptyTag('attvalue', { for: id, value })}\n`);
  return values.length === 0 ? '' : `        <attvalues>\n${values.join('')}        </attvalues>\n`;
}

function textOf(value: GexfValue): string {
  if (typeof value === 'object') return value.length === 0 ? '' : writeList(value);
  return String(value ?? '');
}

/**
 * A list as its three readers take it. Every element is quoted: Gephi would read a bare `null` as nothing, and networkx,
 * which leaves a list as text, hands over what any JSON parser can take apart. No reader agrees with another on an escaped
 * tab or line end, so these become spaces.
 */
export function writeList(elements: readonly string[]): string {
  return `[${elements.map((element) => JSON.stringify(stripForbidden(element).replace(/[\t\n\r]+/g, ' '))).join(', ')}]`;
}
