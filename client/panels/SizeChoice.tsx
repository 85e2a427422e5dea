import { NativeSelect } from '@mantine/core';
import type { SizeBy } from '../state/map-look.ts';
import { useChangeView, useView } from '../state/use-view.ts';

const CHOICES: { value: SizeBy; label: string }[] = [
  { value: 'degree', label: 'how many relationships it has' },
  { value: 'even', label: 'nothing: all are alike' },
];

/** What the size of an actor says. */
export function SizeChoice() {
  const { map } = useView();
  const changeView = useChangeView();
  return (
    <NativeSelect
      label="The size of an actor says"
      size="xs"
      data={CHOICES}
      value={map.size}
      onChange={({ currentTarget: { value } }) => changeView({ map: { size: value as SizeBy } })}
    />
  );
}
