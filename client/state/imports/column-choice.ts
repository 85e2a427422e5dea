/** What its owner says of a table's columns, and the mapping that says it to the server. */
import type { TablePreview } from '../../../server/contract/table-preview.ts';

/** What a column can be, by the keys of a mapping. */
export const EDGE_ROLES = {
  ...{ source: 'From', target: 'To', kind: 'Kind', weight: 'Weight' },
  ...{ when: 'Date', start: 'Start', end: 'End', label: 'Label' },
  ...{ sourceLabel: 'Name of “From”', targetLabel: 'Name of “To”', type: 'Directed or not', id: 'Id of the row' },
} as const;
export const NODE_ROLES = { node: 'Id', label: 'Name' } as const;
export type Role = keyof typeof EDGE_ROLES | keyof typeof NODE_ROLES | 'timeset';

export interface ColumnChoice {
  lists: 'edges' | 'nodes';
  hasHeader: boolean;
  /** Indexes of columns; of dates up to three. */
  roles: Partial<Record<Role, readonly number[]>>;
  /** Whether rows point from the one end to the other, where no column tells. */
  directed: boolean;
}

/** How a file that does not tell it is to be taken apart. */
export interface FileChoice {
  delimiter?: string | undefined;
  encoding?: string | undefined;
}

/** As the server took the columns, where it could tell. */
export function choiceOf({ rows, hasHeader, used }: TablePreview): ColumnChoice {
  const names = hasHeader ? (rows[0] ?? []).map((name) => name.trim()) : [];
  const indexOf = (name: string) => (names.includes(name) ? names.indexOf(name) : Number(name) - 1);
  const { directed, ...columns } = used;
  const roles = Object.entries(columns).map(([role, value]) => [role, [value].flat().map(indexOf)] as const);
  return {
    lists: 'node' in used ? 'nodes' : 'edges',
    hasHeader,
    roles: Object.fromEntries(roles),
    // Who names a column "From" and another "To" says that there is a direction.
    directed: directed !== 'false',
  };
}

/** How columns are called: by the first row, or by their numbers. */
export function columnNames({ rows }: TablePreview, hasHeader: boolean): string[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, index) => {
    const name = hasHeader ? (rows[0]?.[index] ?? '').trim() : '';
    return name === '' ? `column ${index + 1}` : name;
  });
}

/** Whether enough is said for the table to be read. */
export const isComplete = ({ lists, roles }: ColumnChoice): boolean =>
  lists === 'nodes' ? roles.node !== undefined : roles.source !== undefined && roles.target !== undefined;

/** As keys of a mapping. */
export function mappingOf({ lists, hasHeader, roles, directed }: ColumnChoice, { rows }: TablePreview) {
  const names = hasHeader ? (rows[0] ?? []).map((name) => name.trim()) : [];
  const nameOf = (index: number) => {
    const name = names[index] ?? '';
    // What was cut, or stands there twice, names no column.
    return name === '' || name.endsWith('…') || names.indexOf(name) !== index ? String(index + 1) : name;
  };
  const allowed = lists === 'nodes' ? ['node', 'label'] : [...Object.keys(EDGE_ROLES), 'timeset'];
  const said = Object.entries(roles)
    .filter(([role, columns]) => allowed.includes(role) && columns.length > 0)
    .map(([role, columns]) => [role, columns.length === 1 ? nameOf(columns[0]!) : columns.map(nameOf)]);
  return {
    ...(Object.fromEntries(said) as Record<string, string | string[]>),
    header: hasHeader,
    ...(lists === 'edges' && { directed }),
  };
}
