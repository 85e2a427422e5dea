import { NativeSelect } from '@mantine/core';
import type { ColourBy } from '../../state/map-look.ts';
import { useColourBy, useMeasured } from '../../state/use-look.ts';
import { useChangeView } from '../../state/use-view.ts';

const CHOICES: { value: ColourBy; label: string }[] = [
  { value: 'plain', label: 'nothing' },
  { value: 'type', label: 'its type' },
  { value: 'family', label: 'what most of its relationships are' },
  { value: 'community', label: 'who it has most to do with' },
  { value: 'country', label: 'its country' },
];

/** What the colour of an actor says. */
export function ColourChoice() {
  const changeView = useChangeView();
  const measured = useMeasured() !== undefined;
  return (
    <NativeSelect
      label="The colour of an actor says"
      size="xs"
      data={CHOICES.filter(({ value }) => measured || value !== 'community')}
      value={useColourBy()}
      onChange={({ currentTarget: { value } }) => changeView({ map: { colour: value as ColourBy } })}
    />
  );
}
