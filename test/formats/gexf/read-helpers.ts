/** Reads GEXF from a text, and tells all that a table holds. */
import { FileError } from '../../../server/formats/file-error.ts';
import { readGexf } from '../../../server/formats/gexf/read-gexf.ts';
import type { Limits } from '../../../server/formats/gexf/scan-limits.ts';
import { GraphTable, type AttributeColumn } from '../../../server/formats/table/graph-table.ts';

const encoder = new TextEncoder();

export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield await Promise.resolve(bytes.slice(from, from + size));
}

/** @param size of the pieces in which the file comes */
export async function read(file: string | Uint8Array, size = 1 << 16, limits?: Limits): Promise<GraphTable> {
  const table = new GraphTable();
  const bytes = typeof file === 'string' ? encoder.encode(file) : file;
  await readGexf(inPieces(bytes, size), table, limits);
  return table;
}

/** What a file is refused with; undefined where it is read. Any other error than a FileError is one of the reader. */
export async function refusal(file: string | Uint8Array, size?: number): Promise<string | undefined> {
  try {
    await read(file, size);
    return undefined;
  } catch (error) {
    if (error instanceof FileError) return error.message;
    throw error;
  }
}

/** A whole file around what stands in its graph element. */
export function gexf(graph: string, attributes = 'defaultedgetype="directed"'): string {
  return `<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"><graph ${attributes}>${graph}</graph></gexf>`;
}

/** A file of two nodes and of these edges. */
export function edges(text: string, attributes?: string): string {
  return gexf(`<nodes><node id="a"/><node id="b"/></nodes><edges>${text}</edges>`, attributes);
}

function attributesOf(columns: readonly AttributeColumn[], row: number): Record<string, string> {
  const pairs = columns.map((column) => [column.name, column.at(row)] as const);
  return Object.fromEntries(pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined));
}

/** Every node with all that is known of it. */
export function nodesOf({ nodes }: GraphTable) {
  return Array.from({ length: nodes.count }, (_, row) => ({
    ...{ id: nodes.id(row), label: nodes.label(row), line: nodes.line(row), declared: nodes.declared(row) },
    ...{ x: nodes.x?.[row], y: nodes.y?.[row], attributes: attributesOf(nodes.attributes, row) },
  }));
}

/** Every row of the edges with all that is known of it. */
export function edgesOf({ nodes, edges }: GraphTable) {
  return Array.from({ length: edges.count }, (_, row) => ({
    ...{ id: edges.id(row), source: nodes.id(edges.source[row]!), target: nodes.id(edges.target[row]!) },
    ...{ directed: edges.directed(row), label: edges.label(row), line: edges.line(row) },
    ...{ kind: edges.kind.values[edges.kind.at(row)], when: edges.when.values[edges.when.at(row)] },
    attributes: attributesOf(edges.attributes, row),
  }));
}

export function everythingOf(table: GraphTable) {
  const { about, records, findings } = table;
  return { nodes: nodesOf(table), edges: edgesOf(table), about: [...about], records, findings: findings.list() };
}

/** The codes of what was found, each with its count. */
export const found = ({ findings }: GraphTable) =>
  Object.fromEntries(findings.list().map(({ code, count }) => [code, count]));
