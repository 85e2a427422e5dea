import { Checkbox, NativeSelect } from '@mantine/core';
import type { ExportOptions } from '../../state/export-address.ts';
import classes from './ExportDialog.module.css';

const VERSIONS = [
  { value: '', label: '1.3' },
  { value: '1.2', label: '1.2, for older readers' },
];

interface Props {
  options: ExportOptions;
  onChange: (options: ExportOptions) => void;
}

/** What GEXF lets be chosen; what is not chosen is what every reader takes. */
export function GexfOptions({ options, onChange }: Props) {
  return (
    <div className={classes.options}>
      <NativeSelect
        label="Version"
        size="xs"
        data={VERSIONS}
        value={options.version ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ ...options, version: value || undefined })}
      />
      <Checkbox
        size="xs"
        label="As drawn on the map"
        description="Places, sizes, colours and line styles as you see them now, in the colours for a light ground. What is off the map is left out; relationships that share a line there are edges of their own. Names, counts, halos and marks of change are not carried."
        checked={options.drawn ?? false}
        onChange={({ currentTarget: { checked } }) => onChange({ ...options, drawn: checked || undefined })}
      />
      <Checkbox
        size="xs"
        label="Undirected edges for what has no direction"
        description="For Gephi Desktop; networkx does not read such a file."
        checked={options.edges === 'mixed'}
        onChange={({ currentTarget: { checked } }) => onChange({ ...options, edges: checked ? 'mixed' : undefined })}
      />
    </div>
  );
}
