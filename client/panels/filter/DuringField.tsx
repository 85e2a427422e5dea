import { SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { EdtfError, parseEdtf } from '../../../graph-data/schema/edtf.ts';
import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import { useChangeView, useView } from '../../state/use-view.ts';

/** The time to look at, as an EDTF date or interval, and how surely something must have held in it. */
export function DuringField() {
  const { filters } = useView();
  const changeView = useChangeView();
  const [typed, setTyped] = useState<string>();
  const text = typed ?? filters.during ?? '';
  const wrong = text === '' ? undefined : faultOf(text);
  const commit = () => {
    if (typed === undefined || wrong) return;
    setTyped(undefined);
    changeView({ filters: { during: typed || undefined } });
  };
  return (
    <>
      <TextInput
        label="Held at some time in"
        description={
          text !== '' && !wrong ? describeDate(text) : 'A year, month, day or span: 2022, 2019-05, 2021/2023'
        }
        size="xs"
        value={text}
        error={wrong}
        onChange={(event) => setTyped(event.currentTarget.value.trim())}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
      <SegmentedControl
        aria-label="How surely it held then"
        size="xs"
        fullWidth
        disabled={filters.during === undefined}
        value={filters.certainty ?? 'possible'}
        data={[
          { value: 'possible', label: 'possibly held' },
          { value: 'certain', label: 'certainly held' },
        ]}
        onChange={(value) => changeView({ filters: { certainty: value === 'certain' ? 'certain' : undefined } })}
      />
    </>
  );
}

function faultOf(text: string): string | undefined {
  try {
    parseEdtf(text);
    return undefined;
  } catch (error) {
    if (error instanceof EdtfError) return error.message;
    throw error;
  }
}
