/** What a GraphML file of ours says of each node and each edge: each value is declared and written from one row. */
import { labelOf } from '../../../graph-data/schema/actor.ts';
import { ACTOR_COLOURS, FAMILY_COLOURS } from '../colours.ts';
import type { Field, FieldType } from '../fields/field.ts';
import { EDGE_FIELDS, NODE_FIELDS, type ExportedActor, type ExportedRelationship } from '../fields/graph-fields.ts';
import { xmlText } from '../fields/xml-text.ts';
import { emptyTag, escapeXml } from '../xml.ts';

/** A field and, where it differs from the field's name, the id that the whole file has it under. */
type Key<T> = Field<T> & { key?: string };

/** Label, x, y, size, r, g and b are what Gephi draws by. */
export const NODE_KEYS: readonly Key<ExportedActor>[] = [
  { id: 'label', type: 'string', write: ({ actor }) => labelOf(actor) },
  { id: 'x', type: 'double', write: ({ x }) => x },
  { id: 'y', type: 'double', write: ({ y }) => y },
  { id: 'size', type: 'double', write: ({ size }) => size },
  { id: 'r', type: 'integer', write: ({ actor }) => ACTOR_COLOURS[actor.type][0] },
  { id: 'g', type: 'integer', write: ({ actor }) => ACTOR_COLOURS[actor.type][1] },
  { id: 'b', type: 'integer', write: ({ actor }) => ACTOR_COLOURS[actor.type][2] },
  ...NODE_FIELDS,
];

export const EDGE_KEYS: readonly Key<ExportedRelationship>[] = [
  { key: 'edge_label', id: 'label', type: 'string', write: ({ relationship }) => relationship.kind.reads.forward },
  { id: 'weight', type: 'double', write: ({ relationship }) => relationship.roots },
  { key: 'edge_r', id: 'r', type: 'integer', write: ({ relationship }) => FAMILY_COLOURS[relationship.kind.family][0] },
  { key: 'edge_g', id: 'g', type: 'integer', write: ({ relationship }) => FAMILY_COLOURS[relationship.kind.family][1] },
  { key: 'edge_b', id: 'b', type: 'integer', write: ({ relationship }) => FAMILY_COLOURS[relationship.kind.family][2] },
  ...EDGE_FIELDS,
];

/** GraphML's own name for a type; lists it has none, they are JSON. */
const TYPES: Readonly<Record<FieldType, string>> = {
  ...{ string: 'string', liststring: 'string', integer: 'int', double: 'double', boolean: 'boolean' },
};

export function declareKeys<T>(of: 'node' | 'edge', keys: readonly Key<T>[]): string {
  return keys
    .map(({ id, key = id, type }) => {
      return `  ${emptyTag('key', { id: key, for: of, 'attr.name': id, 'attr.type': TYPES[type] })}\n`;
    })
    .join('');
}

/** What writes the values of one element; what is the same for every element is made once. */
export function dataWriter<T>(keys: readonly Key<T>[]): (of: T) => string {
  const writers = keys.map(({ id, key = id, write }) => ({ start: `      <data key="${escapeXml(key)}">`, write }));
  return (of) => {
    let data = '';
    for (let index = 0; index < writers.length; index += 1) {
      const { start, write } = writers[index]!;
      const text = xmlText(write(of));
      if (text !== '') data += `${start}${text}</data>\n`;
    }
    return data;
  };
}
