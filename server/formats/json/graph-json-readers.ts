/**
 * Graphs in JSON: the serialisation of graphology, node-link data of networkx and D3, Cytoscape's. They differ in where
 * their lists stand; what stands in the lists is told apart element by element, since programs mix the shapes.
 */
import { FileError } from '../file-error.ts';
import type { Reader } from '../readers.ts';
import type { GraphTable } from '../table/graph-table.ts';
import { takeMember, takeRecord } from './graph-json-members.ts';
import type { JsonValue } from './json-scanner.ts';
import { readJsonElements } from './json-stream.ts';
import { GraphJson } from './read-graph-json.ts';
import { Repetitions } from './repetitions.ts';
import { isObject } from './text-of-value.ts';

export const graphologyReader: Reader = {
  format: 'graphology JSON',
  recognises: (head) =>
    isJson(head) && [/"options"\s*:\s*\{[^}]*"multi"/, /"nodes"\s*:\s*\[\s*\{\s*"key"/].some((sign) => sign.test(head)),
  read: (chunks, table) => readGraph(chunks, table, true),
};

export const cytoscapeReader: Reader = {
  format: 'Cytoscape JSON',
  recognises: (head) =>
    isJson(head) && /"(elements|target_cytoscapejs_version)"\s*:|[[{,]\s*"data"\s*:\s*\{[^{}]*"(id|source)"/.test(head),
  read: (chunks, table) => readGraph(chunks, table, true),
};

/** Takes every other file of JSON for one, so it is asked last. Without a direction where a file tells none, as networkx reads it. */
export const nodeLinkReader: Reader = {
  format: 'node-link JSON',
  recognises: isJson,
  read: (chunks, table) => readGraph(chunks, table, false),
};

function isJson(head: string): boolean {
  return /^\uFEFF?\s*[{[]/.test(head);
}

async function readGraph(chunks: AsyncIterable<Uint8Array>, table: GraphTable, directed: boolean): Promise<void> {
  const graph = new GraphJson(table, directed);
  const repetitions = new Repetitions();
  const node = (element: JsonValue) => graph.node(element);
  const edge = (element: JsonValue) => graph.edge(element);
  const either = (element: JsonValue) => (isEdge(element) ? edge(element) : node(element));
  const own = (element: JsonValue) => takeRecord(element, table);
  const once = (list: string) => (element: JsonValue) => {
    if (repetitions.isNew(list, element.text)) edge(element);
  };
  const elements = {
    ...{ '/nodes': node, '/edges': once('edges'), '/links': once('links') },
    ...{ '/elements/nodes': node, '/elements/edges': edge, '/elements': either, '': either },
    ...{ '/attributes/entente': own, '/graph/entente': own, '/data/entente': own },
  };
  const value = (pointer: string, member: JsonValue) => takeMember(pointer, member, graph, table);
  await readJsonElements(chunks, { elements, value }, table.findings);
  graph.end();
  if (table.nodes.count > 0 || table.records.length > 0) return;
  throw new FileError(
    undefined,
    'the file has no nodes and no edges; lists called "nodes" and "edges" or "links" are looked for',
  );
}

/** Of a list in which nodes and edges are mixed, as Cytoscape.js has it. */
function isEdge({ value, line }: JsonValue): boolean {
  const inner = isObject(value) && isObject(value.data) ? value.data : value;
  if (isObject(inner) && inner.source !== undefined) return true;
  if (isObject(inner) && (inner.id !== undefined || inner.key !== undefined)) return false;
  throw new FileError(line, 'there is no node and no edge here, so the file is no graph in JSON that is known');
}
