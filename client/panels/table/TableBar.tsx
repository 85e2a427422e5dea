import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { count } from '../../../graph-data/schema/words.ts';
import { announce } from '../../state/notices.ts';
import type { TableSpec } from '../../state/table/column.ts';
import { spreadsheetText } from '../../state/table/spreadsheet-text.ts';
import type { TableChoice } from '../../state/table/table-choice.ts';
import { copyText } from '../parts/copy-text.ts';
import classes from './Table.module.css';

interface Props<Row> {
  spec: TableSpec<Row>;
  choice: TableChoice;
  choose: (change: Partial<TableChoice>) => void;
  /** Those that are left, in order. */
  rows: readonly Row[];
  /** How many there are before the table is narrowed. */
  of: number;
  /** How many of these are about actors on the map alone. */
  onMap: number;
}

/** Narrows the table, says how much is left of it, and copies that. */
export function TableBar<Row>({ spec, choice, choose, rows, of, onMap }: Props<Row>) {
  const { facet, words, columns } = spec;
  const [one, many] = words;
  const isNarrowed = rows.length !== of;
  const copy = async () => {
    const done = await copyText(spreadsheetText(rows, columns));
    announce(done ? `Copied ${count(rows.length, one, many)} as a table.` : 'Copying failed.');
  };
  return (
    <div className={classes.bar}>
      <TextInput
        size="xs"
        className={classes.words}
        aria-label={`Find in the table of ${many}`}
        placeholder="Find in this table"
        value={choice.words}
        onChange={(event) => choose({ words: event.currentTarget.value })}
        autoComplete="off"
        spellCheck={false}
      />
      <NativeSelect
        size="xs"
        aria-label={facet.name}
        data={[{ value: '', label: facet.all }, ...facet.options]}
        value={choice.facet}
        onChange={(event) => choose({ facet: event.currentTarget.value })}
      />
      {(onMap < of || choice.onMap) && (
        <Checkbox
          size="xs"
          label="Only what is on the map"
          checked={choice.onMap}
          onChange={(event) => choose({ onMap: event.currentTarget.checked })}
        />
      )}
      <span role="status" className={classes.left} data-rows={rows.length}>
        {isNarrowed && `${rows.length.toLocaleString('en')} of `}
        {count(of, one, many)}
      </span>
      <Button
        size="compact-xs"
        variant="default"
        className={classes.copy}
        leftSection={<IconCopy size={13} aria-hidden />}
        disabled={rows.length === 0}
        onClick={() => void copy()}
      >
        Copy as table
      </Button>
    </div>
  );
}
