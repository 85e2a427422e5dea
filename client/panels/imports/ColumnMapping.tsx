import { Textarea } from '@mantine/core';
import panels from '../parts/panels.module.css';

const EXAMPLE = 'source: COLUMN\ntarget: COLUMN\nkind: COLUMN\nstart: COLUMN';
const KEYS =
  'source, target, sourceLabel, targetLabel, kind or kindName, directed, id, label, when, start, end, node, header, delimiter, encoding';

interface Props {
  value: string;
  onChange: (mapping: string) => void;
  open: boolean;
  onToggle: (open: boolean) => void;
}

/** Where one says which columns of a table are what. */
export function ColumnMapping({ value, onChange, open, onToggle }: Props) {
  return (
    <details className={panels.prose} open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>A table whose columns do not tell what they are</summary>
      <Textarea
        aria-label="Which columns are what"
        description={`One a line, a column by its name or number. The keys: ${KEYS}.`}
        placeholder={EXAMPLE}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        autosize
        minRows={4}
      />
    </details>
  );
}
