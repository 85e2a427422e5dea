/**
 * Attributes of GEXF elements: each is declared and written from one row of a table of fields, so that no file can hold a
 * value that it does not declare. An attribute's id is its title, too.
 */
import type { Field } from '../fields/field.ts';
import { xmlText } from '../fields/xml-text.ts';
import { emptyTag, escapeXml } from '../xml.ts';

/** Declares the attributes of a class of elements. */
export function declareAttributes<T>(of: 'node' | 'edge', fields: readonly Field<T>[]): string {
  const declared = fields.map(({ id, type }) => `      ${emptyTag('attribute', { id, title: id, type })}\n`);
  return `    <attributes class="${of}">\n${declared.join('')}    </attributes>\n`;
}

/** What writes the values of one element's attributes; what is the same for every element is made once. */
export function valuesWriter<T>(fields: readonly Field<T>[]): (of: T) => string {
  const writers = fields.map(({ id, write }) => ({
    start: `          <attvalue for="${escapeXml(id)}" value="`,
    write,
  }));
  return (of) => {
    let values = '';
    for (let index = 0; index < writers.length; index += 1) {
      const { start, write } = writers[index]!;
      const text = xmlText(write(of));
      if (text !== '') values += `${start}${text}"/>\n`;
    }
    return values === '' ? '' : `        <attvalues>\n${values}        </attvalues>\n`;
  };
}
