/**
 * Reads bundles of STIX 2.0 and 2.1 (OASIS). Every object is a node but relationships and sightings, which are edges, and
 * what describes other objects. What an object refers to besides is an attribute of it: a report that names a hundred
 * objects, or the one who made them all, would join everything to everything.
 */
import { FileError } from '../file-error.ts';
import type { JsonValue } from '../json/json-scanner.ts';
import { readJsonElements } from '../json/json-stream.ts';
import { attributesOf, isObject, textOfValue } from '../json/text-of-value.ts';
import { OwnRecords } from '../own-records.ts';
import type { Reader } from '../readers.ts';
import { quote, type GraphTable } from '../table/graph-table.ts';
import { addRelationship, addSighting, type StixObject } from './read-edges.ts';
import { carriedBy, isPreamble } from './stix-extension.ts';

export const stixReader: Reader = {
  format: 'STIX 2.1',
  recognises: (head) => /^\uFEFF?\s*\{/.test(head) && /"type"\s*:\s*"bundle"|"id"\s*:\s*"bundle--/.test(head),
  read: readStix,
};

/**
 * Fills the table with a bundle's objects; those of Entente's own go to its records.
 * @throws {FileError} where the file is no bundle
 */
export async function readStix(chunks: AsyncIterable<Uint8Array>, table: GraphTable): Promise<void> {
  let type: unknown;
  const member = (pointer: string, { value, line }: JsonValue) => {
    if (pointer === '/type') type = value;
    if (pointer === '/objects') throw new FileError(line, '"objects" is no list; write the objects of a bundle in [ ]');
    const text = textOfValue(value);
    if (text !== undefined) table.about.set(pointer.slice(1), text);
  };
  const own = new OwnRecords(table);
  const elements = { '/objects': (element: JsonValue) => takeObject(element, table, own) };
  await readJsonElements(chunks, { elements, value: member }, table.findings);
  if (type !== 'bundle') throw new FileError(undefined, 'the file is no bundle of STIX; its "type" has to be "bundle"');
  own.finish();
}

function takeObject({ value, line }: JsonValue, table: GraphTable, own: OwnRecords): void {
  if (!isStixObject(value)) {
    const shown = quote(JSON.stringify(value));
    return table.findings.add(
      'no-object',
      line,
      `${shown} has no id and type, and was left out; every object has both`,
    );
  }
  const carried = carriedBy(value);
  if (carried !== undefined) return own.take(carried, line, () => addObject(value, table, line));
  if (!isPreamble(value.id) && !own.refuses(value.id, line)) addObject(value, table, line);
}

function addObject(value: StixObject, table: GraphTable, line: number): void {
  if (value.type === 'relationship') addRelationship(value, table, line);
  else if (value.type === 'sighting') addSighting(value, table, line);
  else if (DESCRIPTIVE.has(value.type)) tellDescriptive(value, table, line);
  else addNode(value, table, line);
}

const isStixObject = (value: unknown): value is StixObject =>
  isObject(value) && typeof value.id === 'string' && value.id !== '' && typeof value.type === 'string';

/** What says how other objects are to be handled or read, and stands for nothing in the world. */
const DESCRIPTIVE: ReadonlySet<string> = new Set(['marking-definition', 'language-content', 'extension-definition']);

function tellDescriptive(object: StixObject, table: GraphTable, line: number): void {
  const content = JSON.stringify({ ...object, type: undefined, id: undefined, spec_version: undefined });
  const told = `${object.type} ${quote(object.id)} describes other objects and was left out; objects keep its id: ${content}`;
  table.findings.add('not-an-actor', line, told);
}

/** What an object is called, by what its type has: most of them a name. */
const LABELS = ['name', 'value', 'key', 'path', 'subject', 'display_name', 'user_id', 'abstract'];

function addNode(object: StixObject, table: GraphTable, line: number): void {
  const { id, type } = object;
  const key = LABELS.find((one) => typeof object[one] === 'string' && object[one] !== '');
  const told = new Set(['id', 'type', 'spec_version', ...(key ? [key] : [])]);
  table.addNode({
    ...{ id, line },
    ...(key && { label: object[key] as string }),
    attributes: [['stix_type', type], ...attributesOf(object, told)],
  });
}
