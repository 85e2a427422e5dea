import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useChangeView, useView } from '../../state/use-view.ts';
import type { Filters } from '../../state/view.ts';
import { DuringField } from './DuringField.tsx';
import { EvidenceChoice } from './EvidenceChoice.tsx';
import { useClearFilters } from '../../state/use-clear-filters.ts';

const CONFIDENCES = [
  { value: '', label: 'any' },
  { value: '30', label: '30 or more: no worse than doubtful' },
  { value: '50', label: '50 or more: at least possibly true' },
  { value: '70', label: '70 or more: at least probably true' },
  { value: '90', label: '90 or more: confirmed' },
];
const SOURCES = [
  { value: '', label: 'any number' },
  { value: '2', label: 'two or more' },
  { value: '3', label: 'three or more' },
];
const DISPUTES = [
  { value: '', label: 'disputed or not' },
  { value: 'true', label: 'only what is disputed' },
  { value: 'false', label: 'only what nobody disputes' },
];

/** Everything that the map can be narrowed by, the families apart: those are in the legend. */
export function FilterForm() {
  const { filters } = useView();
  const changeView = useChangeView();
  const clear = useClearFilters();
  const change = (filter: Partial<Filters>) => changeView({ filters: filter });
  const number = (text: string) => (text === '' ? undefined : Number(text));
  return (
    <Stack gap="sm">
      <DuringField />
      <NativeSelect
        label="Confidence"
        size="xs"
        data={CONFIDENCES}
        value={filters.minConfidence ?? ''}
        onChange={(event) => change({ minConfidence: number(event.currentTarget.value) })}
      />
      <NativeSelect
        label="Independent sources"
        size="xs"
        data={SOURCES}
        value={filters.minRoots ?? ''}
        onChange={(event) => change({ minRoots: number(event.currentTarget.value) })}
      />
      <NativeSelect
        label="Dispute"
        size="xs"
        data={DISPUTES}
        value={filters.disputed === undefined ? '' : String(filters.disputed)}
        onChange={({ currentTarget: { value } }) => change({ disputed: value === '' ? undefined : value === 'true' })}
      />
      <EvidenceChoice />
      {filters.kind.length > 0 && (
        <Group justify="space-between">
          <Text size="xs">Only these kinds: {filters.kind.join(', ').replaceAll('_', ' ')}</Text>
          <Button size="compact-xs" variant="default" onClick={() => change({ kind: [] })}>
            All kinds
          </Button>
        </Group>
      )}
      <Button size="xs" variant="default" disabled={!clear} onClick={clear}>
        Clear the filters
      </Button>
    </Stack>
  );
}
