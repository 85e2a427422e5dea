import { NativeSelect } from '@mantine/core';
import type { FileChoice } from '../../state/imports/column-choice.ts';
import classes from './ColumnForm.module.css';

const AS_TOLD = { value: '', label: 'as the file tells' };
const DELIMITERS = [
  AS_TOLD,
  ...['comma', 'semicolon', 'tab', 'bar', 'space'].map((value) => ({ value, label: value })),
];
const ENCODINGS = [
  AS_TOLD,
  { value: 'utf-8', label: 'UTF-8' },
  { value: 'utf-16le', label: 'UTF-16' },
  { value: 'windows-1252', label: 'Western (Windows-1252)' },
  { value: 'windows-1250', label: 'Central European (Windows-1250)' },
  { value: 'windows-1251', label: 'Cyrillic (Windows-1251)' },
  { value: 'windows-1256', label: 'Arabic, Urdu, Persian (Windows-1256)' },
  { value: 'windows-1254', label: 'Turkish (Windows-1254)' },
  { value: 'gb18030', label: 'Chinese (GB 18030)' },
];

/** How the text of a table is taken apart, where the file does not tell it rightly. */
export function FileTextForm({ choice, onChange }: { choice: FileChoice; onChange: (choice: FileChoice) => void }) {
  return (
    <div className={classes.roles}>
      <NativeSelect
        size="xs"
        label="Columns are divided by"
        data={DELIMITERS}
        value={choice.delimiter ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ ...choice, delimiter: value || undefined })}
      />
      <NativeSelect
        size="xs"
        label="Encoding"
        data={ENCODINGS}
        value={choice.encoding ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ ...choice, encoding: value || undefined })}
      />
    </div>
  );
}
