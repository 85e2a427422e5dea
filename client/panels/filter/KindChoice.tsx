import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FAMILY_WORDS } from '../../../graph-data/schema/words.ts';
import type { KindAnswer } from '../../../server/contract/records.ts';
import { toggled } from '../../state/evidence.ts';
import { useDrawnCounts } from '../../state/drawn-counts.ts';
import { useVocabulary } from '../../state/queries.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import { FAMILY_LIST } from '../../state/view.ts';
import { LineSample } from '../parts/LineSample.tsx';
import panels from '../parts/panels.module.css';
import classes from './Filter.module.css';

/** Kinds of relationship to leave alone, found by their words and sorted by family; all are left where none is chosen. */
export function KindChoice() {
  const { kind: chosen } = useView().filters;
  const changeView = useChangeView();
  const [text, setText] = useState('');
  const { kinds: counts } = useDrawnCounts();
  const there = (useVocabulary().data?.kinds ?? []).filter(
    ({ id }) => (counts?.has(id) ?? true) || chosen.includes(id),
  );
  const found = there.filter((kind) => isNamed(kind, text));
  const toggle = (id: string) => changeView({ filters: { kind: toggled(chosen, id) } });
  return (
    <fieldset className={panels.choices}>
      <legend>Only these kinds</legend>
      <TextInput
        size="xs"
        aria-label="Find a kind"
        placeholder="Find a kind: ceasefire, attacked …"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.kinds} role="group" aria-label="Kinds" tabIndex={-1}>
        {FAMILY_LIST.map((family) => (
          <Kinds
            key={family}
            kinds={found.filter((kind) => kind.family === family)}
            {...{ family, chosen, counts, toggle }}
          />
        ))}
        {found.length === 0 && <p className={panels.small}>No kind is called so.</p>}
      </div>
      {chosen.length > 0 && (
        <Group justify="end" mt={4}>
          <Button size="compact-xs" variant="default" onClick={() => changeView({ filters: { kind: [] } })}>
            All kinds
          </Button>
        </Group>
      )}
    </fieldset>
  );
}

interface Props {
  family: (typeof FAMILY_LIST)[number];
  kinds: readonly KindAnswer[];
  chosen: readonly string[];
  counts: ReadonlyMap<string, number> | undefined;
  toggle: (id: string) => void;
}

function Kinds({ family, kinds, chosen, counts, toggle }: Props) {
  if (kinds.length === 0) return null;
  return (
    <div role="group" aria-label={FAMILY_WORDS[family].name} className={classes.family}>
      <div className={classes.familyName} aria-hidden>
        <LineSample colour={`var(--family-${family})`} width={3} /> {FAMILY_WORDS[family].name}
      </div>
      <Stack gap={6}>
        {kinds.map(({ id, reads, definition }) => (
          <Checkbox
            key={id}
            size="xs"
            checked={chosen.includes(id)}
            label={
              <span title={definition}>
                {reads.forward} {counts && <span className={panels.count}>{counts.get(id) ?? 0}</span>}
              </span>
            }
            onChange={() => toggle(id)}
          />
        ))}
      </Stack>
    </div>
  );
}

/** Every word that was typed begins one of those that tell of the kind. */
function isNamed({ id, reads, definition }: KindAnswer, text: string): boolean {
  const words = `${id.replaceAll('_', ' ')} ${reads.forward} ${reads.reverse} ${definition}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((part) => ` ${words}`.includes(` ${part}`));
}
