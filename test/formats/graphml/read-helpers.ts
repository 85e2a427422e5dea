/** Reads GraphML from a text. */
import { readGraphml } from '../../../server/formats/graphml/read-graphml.ts';
import type { GraphTable } from '../../../server/formats/table/graph-table.ts';
import { tableOf } from '../restored.ts';

/** @param keys declarations that stand before the graph */
export function graphml(graph: string, keys = '', edgedefault = 'directed'): string {
  return `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}<graph edgedefault="${edgedefault}">${graph}</graph></graphml>`;
}

export const read = (text: string, piece?: number): Promise<GraphTable> => tableOf(text, readGraphml, piece);

export interface ReadNode {
  id: string;
  label?: string;
  x?: number;
  y?: number;
  [attribute: string]: unknown;
}

/** Nodes with their attributes. */
export function nodesOf({ nodes }: GraphTable): ReadNode[] {
  return Array.from({ length: nodes.count }, (_, row) => ({
    id: nodes.id(row),
    ...(nodes.label(row) !== undefined && { label: nodes.label(row)! }),
    ...(nodes.x && !Number.isNaN(nodes.x[row]) && { x: nodes.x[row]!, y: nodes.y![row]! }),
    ...attributesOf(nodes.attributes, row),
  }));
}

/** Edges with their attributes. */
export function edgesOf({ nodes, edges }: GraphTable) {
  return Array.from({ length: edges.count }, (_, row) => ({
    ends: `${nodes.id(edges.source[row]!)} ${edges.directed(row) ? '->' : '--'} ${nodes.id(edges.target[row]!)}`,
    ...(edges.id(row) !== undefined && { id: edges.id(row) }),
    ...(edges.kind.at(row) >= 0 && { kind: edges.kind.values[edges.kind.at(row)] }),
    ...(edges.label(row) !== undefined && { label: edges.label(row) }),
    ...attributesOf(edges.attributes, row),
  }));
}

function attributesOf(columns: GraphTable['nodes']['attributes'], row: number) {
  return Object.fromEntries(
    columns.flatMap((column) => (column.codeAt(row) < 0 ? [] : [[column.name, column.at(row)]])),
  );
}
