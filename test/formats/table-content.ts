/** All that a table holds, to be compared. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FileError } from '../../server/formats/file-error.ts';
import type { AttributeColumn, GraphTable } from '../../server/formats/table/graph-table.ts';
import { tableOf, type Read } from './restored.ts';

function attributesOf(columns: readonly AttributeColumn[], row: number): Record<string, string> {
  const pairs = columns.map((column) => [column.name, column.at(row)] as const);
  return Object.fromEntries(pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined));
}

/** Every declared node, by id: its label and its attributes. */
export function nodesOf({ nodes }: GraphTable): Map<string, { label: string | undefined } & Record<string, unknown>> {
  const rows = Array.from({ length: nodes.count }, (_, row) => row).filter((row) => nodes.declared(row));
  return new Map(
    rows.map((row) => [nodes.id(row), { label: nodes.label(row), ...attributesOf(nodes.attributes, row) }]),
  );
}

/** Every edge: `source kind target`, `--` in place of the kind's arrow where it has no direction; when; and its attributes. */
export function edgesOf({ nodes, edges }: GraphTable) {
  return Array.from({ length: edges.count }, (_, row) => {
    const kind = edges.kind.values[edges.kind.at(row)] ?? '';
    const arrow = edges.directed(row) ? `${kind}>` : `${kind}--`;
    const text = `${nodes.id(edges.source[row]!)} ${arrow} ${nodes.id(edges.target[row]!)}`;
    const when = edges.when.values[edges.when.at(row)];
    return { text, ...(when !== undefined && { when }), attributes: attributesOf(edges.attributes, row) };
  });
}

/** The codes of what was found, each with its count. */
export const foundIn = ({ findings }: GraphTable) =>
  Object.fromEntries(findings.list().map(({ code, count }) => [code, count]));

/** What a file is refused with; undefined where it is read. Any other error than a FileError is one of the reader. */
export async function refusalOf(file: string, read: Read): Promise<string | undefined> {
  try {
    await tableOf(file, read);
    return undefined;
  } catch (error) {
    if (error instanceof FileError) return error.message;
    throw error;
  }
}

/** Files of other programs of that collection, by name; none where the machine does not have them. */
export function sharedFiles(collection: string, name: RegExp): { folder: string; names: string[]; missing: string } {
  const folder = fileURLToPath(new URL(`../../../shared/data/${collection}/`, import.meta.url));
  try {
    return { folder, names: readdirSync(folder).filter((file) => name.test(file)), missing: '' };
  } catch {
    return { folder, names: [], missing: ` - SKIPPED: there is no ${folder}` };
  }
}
