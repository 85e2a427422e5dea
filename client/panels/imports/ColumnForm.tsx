import { Checkbox, NativeSelect } from '@mantine/core';
import type { TablePreview } from '../../../server/contract/table-preview.ts';
import {
  columnNames,
  EDGE_ROLES,
  NODE_ROLES,
  type ColumnChoice,
  type Role,
} from '../../state/imports/column-choice.ts';
import classes from './ColumnForm.module.css';
import { TableSample } from './TableSample.tsx';

interface Props {
  table: TablePreview;
  choice: ColumnChoice;
  onChange: (choice: ColumnChoice) => void;
}

/** Where one says which columns of a table are what, with its first rows beside. */
export function ColumnForm({ table, choice, onChange }: Props) {
  const { lists, hasHeader, directed, roles } = choice;
  const names = columnNames(table, hasHeader);
  const change = (part: Partial<ColumnChoice>) => onChange({ ...choice, ...part });
  const words: Partial<Record<Role, string>> = lists === 'nodes' ? NODE_ROLES : EDGE_ROLES;
  return (
    <>
      <div className={classes.head}>
        <NativeSelect
          size="xs"
          label="Each row is"
          data={[
            { value: 'edges', label: 'a link of two actors' },
            { value: 'nodes', label: 'an actor' },
          ]}
          value={lists}
          onChange={({ currentTarget: { value } }) => change({ lists: value as ColumnChoice['lists'] })}
        />
        {lists === 'edges' && (
          <NativeSelect
            size="xs"
            label="Direction"
            data={[
              { value: 'true', label: 'rows point from → to' },
              { value: 'false', label: 'rows have no direction' },
            ]}
            value={String(directed)}
            onChange={({ currentTarget: { value } }) => change({ directed: value === 'true' })}
          />
        )}
        <Checkbox
          size="xs"
          label="The first row names the columns"
          checked={hasHeader}
          onChange={({ currentTarget: { checked } }) => change({ hasHeader: checked })}
        />
      </div>
      <TableSample table={table} choice={choice} names={names} words={words} />
      <div className={classes.roles}>
        {(Object.entries(words) as [Role, string][]).map(([role, label]) => (
          <RoleSelect
            key={role}
            label={label}
            names={names}
            columns={roles[role]}
            onChange={(columns) => change({ roles: { ...roles, [role]: columns } })}
          />
        ))}
      </div>
    </>
  );
}

interface RoleProps {
  label: string;
  names: readonly string[];
  columns: readonly number[] | undefined;
  onChange: (columns: readonly number[] | undefined) => void;
}

function RoleSelect({ label, names, columns, onChange }: RoleProps) {
  const value = columns?.join(' ') ?? '';
  // Year, month and day in columns of their own are found by the server, and can be kept or given up.
  const several = columns && columns.length > 1 ? [{ value, label: columns.map((at) => names[at]).join(', ') }] : [];
  const single = names.map((name, index) => ({ value: String(index), label: name }));
  return (
    <NativeSelect
      size="xs"
      label={label}
      data={[{ value: '', label: '–' }, ...several, ...single]}
      value={value}
      onChange={({ currentTarget }) =>
        onChange(currentTarget.value === '' ? undefined : currentTarget.value.split(' ').map(Number))
      }
    />
  );
}
