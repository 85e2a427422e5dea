/**
 * What property-graph formats (GEXF, GraphML, CSV, graphology, node-link, Cytoscape) say of a node or an edge: named values of
 * few types, defined once in tables, so that all of these formats say the same and all are read back alike.
 */

/** The types that Gephi, graphology and networkx all read. */
export type FieldType = 'string' | 'integer' | 'double' | 'boolean' | 'liststring';

/** Undefined and the empty text are left out of files; an empty list is not. */
export type FieldValue = string | number | boolean | readonly string[] | undefined;

/** A named value of something that is written. */
export interface Field<T> {
  /** Lower case, and none of the names that formats keep for themselves: id, label, start, end, weight, kind, color, size, x, y, z, type. */
  readonly id: string;
  readonly type: FieldType;
  readonly write: (of: T) => FieldValue;
}

/** A list, or undefined where none of its elements says anything. */
export const unlessEmpty = (elements: readonly string[]): readonly string[] | undefined =>
  elements.some((element) => element !== '') ? elements : undefined;
