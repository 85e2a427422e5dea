import { NativeSelect } from '@mantine/core';
import type { ThicknessBy } from '../../state/map-look.ts';
import { useHasWeights, useThicknessBy } from '../../state/use-look.ts';
import { useChangeView } from '../../state/use-view.ts';

const CHOICES: { value: ThicknessBy; label: string }[] = [
  { value: 'sources', label: 'how many independent sources it has' },
  { value: 'weight', label: 'its weight in the file' },
];

/** What the thickness of a line says; there is no choice where no file gives weights. */
export function ThicknessChoice() {
  const changeView = useChangeView();
  const by = useThicknessBy();
  if (!useHasWeights()) return null;
  return (
    <NativeSelect
      label="The thickness of a line says"
      size="xs"
      data={CHOICES}
      value={by}
      onChange={({ currentTarget: { value } }) => changeView({ map: { thickness: value as ThicknessBy } })}
    />
  );
}
