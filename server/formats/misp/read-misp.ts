/**
 * Reads a galaxy cluster of MISP (https://www.misp-standard.org/rfc/misp-standard-galaxy-format.html): its values are nodes,
 * and what they are related to are edges, which may lead to values of other clusters.
 */
import { FileError } from '../file-error.ts';
import type { JsonValue } from '../json/json-scanner.ts';
import { readJsonElements } from '../json/json-stream.ts';
import { attributesOf, isObject, textOfValue } from '../json/text-of-value.ts';
import type { Reader } from '../readers.ts';
import { quote, type GraphTable } from '../table/graph-table.ts';

export const mispReader: Reader = {
  format: 'MISP galaxy cluster',
  recognises: (head) =>
    /^\uFEFF?\s*\{/.test(head) &&
    /"values"\s*:\s*\[/.test(head) &&
    /"(?:authors|category|source)"\s*:/.test(head) &&
    /"(?:uuid|value)"\s*:\s*"/.test(head),
  read: readMisp,
};

/** As the table calls what a cluster says of itself; the rest keeps the cluster's words. */
const ABOUT: ReadonlyMap<string, string> = new Map([
  ['/name', 'title'],
  ['/authors', 'creator'],
]);

/**
 * Fills the table with the cluster's values.
 * @throws {FileError} where the file is no JSON or its values are no list
 */
export async function readMisp(chunks: AsyncIterable<Uint8Array>, table: GraphTable): Promise<void> {
  const member = (pointer: string, { value, line }: JsonValue) => {
    if (pointer === '/values') throw new FileError(line, '"values" is no list; write the values of a cluster in [ ]');
    const text = textOfValue(value);
    if (text !== undefined) table.about.set(ABOUT.get(pointer) ?? pointer.slice(1), text);
  };
  const elements = { '/values': (element: JsonValue) => takeValue(element, table) };
  await readJsonElements(chunks, { elements, value: member }, table.findings);
}

function takeValue({ value, line }: JsonValue, table: GraphTable): void {
  if (!isObject(value) || typeof value.value !== 'string' || value.value === '') {
    const shown = quote(JSON.stringify(value));
    return table.findings.add('no-value', line, `${shown} has no "value" to be called by, and was left out`);
  }
  const id = typeof value.uuid === 'string' && value.uuid !== '' ? value.uuid : value.value;
  if (id !== value.uuid) {
    table.findings.add('no-uuid', line, `${quote(id)} has no uuid; other clusters cannot refer to it`);
  }
  const { meta, related, ...rest } = value;
  table.addNode({ id, label: value.value, line, attributes: nodeAttributes(rest, meta) });
  for (const relation of listOf(related)) addRelation(id, relation, table, line);
}

/** What the cluster's own format defines, and then what its authors added; a name that both have is told apart. */
function* nodeAttributes(rest: Record<string, unknown>, meta: unknown): Generator<readonly [string, string], void> {
  const told = new Set(['value', 'uuid']);
  yield* attributesOf(rest, told);
  if (!isObject(meta)) {
    const text = textOfValue(meta);
    if (text !== undefined) yield ['meta', text];
    return;
  }
  for (const [name, text] of attributesOf(meta, new Set())) {
    yield [told.has(name) || Object.hasOwn(rest, name) ? `meta ${name}` : name, text];
  }
}

function addRelation(source: string, relation: unknown, table: GraphTable, line: number): void {
  const target = isObject(relation) ? relation['dest-uuid'] : undefined;
  if (!isObject(relation) || typeof target !== 'string' || target === '') {
    const shown = quote(JSON.stringify(relation));
    return table.findings.add(
      'no-end',
      line,
      `a relation of ${quote(source)}, ${shown}, has no dest-uuid; it was left out`,
    );
  }
  const { type } = relation;
  const isNamed = typeof type === 'string' && type !== '';
  table.addEdge({
    ...{ source, target, directed: true, line },
    ...(isNamed && { kind: type.replaceAll('-', '_') }),
    attributes: attributesOf(relation, new Set(isNamed ? ['dest-uuid', 'type'] : ['dest-uuid'])),
  });
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];
