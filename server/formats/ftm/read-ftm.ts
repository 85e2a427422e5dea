/**
 * Reads entities of FollowTheMoney, one a line, as its tools and OpenSanctions write them. Links between two entities are
 * edges, all others nodes; where a node names another, that is an edge of the property's kind.
 */
import type { JsonValue } from '../json/json-scanner.ts';
import { readJsonLines } from '../json/json-stream.ts';
import { isObject, textOfValue } from '../json/text-of-value.ts';
import { OwnRecords } from '../own-records.ts';
import type { Reader } from '../readers.ts';
import { quote, type GraphTable } from '../table/graph-table.ts';
import { isReference, LINK_SCHEMATA } from './ftm-schemata.ts';
import { addLink, snakeCase } from './read-links.ts';

export const ftmReader: Reader = {
  format: 'FollowTheMoney',
  recognises: (head, fileName) =>
    /^\uFEFF?\s*\{/.test(head) && (isEntity(head) || /\.(?:ftm(?:\.json|\.jsonl)?|ijson)$/i.test(fileName)),
  read: readFtm,
};

/** Its properties are lists, whichever key comes first. */
const isEntity = (head: string): boolean =>
  /"properties"\s*:\s*\{\s*(?:\}|"\w+"\s*:\s*\[)/.test(head) && /"(?:schema|id)"\s*:\s*"/.test(head);

export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption: string | undefined;
  /** Texts, as FollowTheMoney has all values. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** What stands beside these. */
  readonly context: readonly (readonly [string, string])[];
}

/**
 * Fills the table with the entities; those of Entente's own go to its records.
 * @throws {FileError} where a line is no JSON
 */
export async function readFtm(chunks: AsyncIterable<Uint8Array>, table: GraphTable): Promise<void> {
  const own = new OwnRecords(table);
  const take = ({ value, line }: JsonValue) => {
    const carried = isObject(value) ? value.entente : undefined;
    const takeEntity = () => addEntity(value, table, line);
    if (Array.isArray(carried)) own.take(carried, line, takeEntity);
    else if (!own.refuses(idOf(value), line)) takeEntity();
  };
  await readJsonLines(chunks, take, table.findings);
  own.finish();
}

const idOf = (value: unknown): string => (isObject(value) && textOfValue(value.id)) || 'what has no id';

function addEntity(value: unknown, table: GraphTable, line: number): void {
  const entity = readEntity(value, table, line);
  if (entity === undefined) {
    const shown = quote(textOfValue(value) ?? 'null');
    const told = `${shown} has no id, schema or properties, and was left out; every entity has all three`;
    return table.findings.add('no-entity', line, told);
  }
  const link = LINK_SCHEMATA.get(entity.schema);
  if (link === undefined || !addLink(entity, link, table, line)) addThing(entity, table, line);
}

function readEntity(value: unknown, table: GraphTable, line: number): FtmEntity | undefined {
  if (!isObject(value)) return undefined;
  const { id, schema, properties, caption, ...context } = value;
  if (typeof id !== 'string' || id === '' || typeof schema !== 'string' || !isObject(properties)) return undefined;
  const texts = Object.entries(properties).map(([name, given]) => [name, textsOf(given, table, line)] as const);
  const beside = Object.entries(context).map(([name, given]) => [name, textOfValue(given)] as const);
  return {
    ...{ id, schema, caption: typeof caption === 'string' && caption !== '' ? caption : undefined },
    properties: new Map(texts.filter(([, values]) => values.length > 0)),
    context: beside.filter((pair): pair is readonly [string, string] => pair[1] !== undefined),
  };
}

/** An entity that stands within another is taken like one of its own line, and named by its id. */
function textsOf(given: unknown, table: GraphTable, line: number): string[] {
  const texts: string[] = [];
  for (const value of Array.isArray(given) ? (given as unknown[]) : [given]) {
    const isNested = isObject(value) && typeof value.id === 'string' && isObject(value.properties);
    if (isNested) addEntity(value, table, line);
    const text = isNested ? (value.id as string) : textOfValue(value);
    if (text !== undefined) texts.push(text);
  }
  return texts;
}

/** What an entity is called that has no caption of its own. */
const LABELS = ['name', 'title', 'fileName', 'full', 'lastName', 'registrationNumber', 'number', 'program'];

function addThing({ id, schema, caption, properties, context }: FtmEntity, table: GraphTable, line: number): void {
  const named = LABELS.find((name) => properties.has(name));
  const label = caption ?? (named && properties.get(named)![0]);
  const attributes: (readonly [string, string])[] = [['schema', schema]];
  const references: { name: string; targets: readonly string[] }[] = [];
  for (const [name, values] of properties) {
    if (isReference(schema, name)) references.push({ name, targets: values });
    else if (values.length > 1 || values[0] !== label || name !== named) attributes.push([name, textOfValue(values)!]);
  }
  table.addNode({ id, line, ...(label !== undefined && { label }), attributes: [...attributes, ...context] });
  for (const { name, targets } of references) {
    for (const target of targets) {
      table.addEdge({ source: id, target, directed: true, kind: snakeCase(name), line });
    }
  }
}
