import { NativeSelect } from '@mantine/core';
import type { SizeBy } from '../../state/map-look.ts';
import { useMeasured, useSizeBy } from '../../state/use-look.ts';
import { useChangeView } from '../../state/use-view.ts';

const CHOICES: { value: SizeBy; label: string }[] = [
  { value: 'degree', label: 'how many relationships it has' },
  { value: 'betweenness', label: 'how much it stands between others' },
  { value: 'even', label: 'nothing: all are alike' },
];

/** What the size of an actor says. */
export function SizeChoice() {
  const changeView = useChangeView();
  const measured = useMeasured() !== undefined;
  return (
    <NativeSelect
      label="The size of an actor says"
      size="xs"
      data={CHOICES.filter(({ value }) => measured || value !== 'betweenness')}
      value={useSizeBy()}
      onChange={({ currentTarget: { value } }) => changeView({ map: { size: value as SizeBy } })}
    />
  );
}
