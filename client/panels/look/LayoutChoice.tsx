import { NativeSelect, Stack } from '@mantine/core';
import { LAYOUTS, type Layout } from '../../state/map-look.ts';
import { LAYOUT_WORDS, useMapHands } from '../../state/use-map-hands.ts';
import { useView } from '../../state/use-view.ts';
import { SettleChoice } from './SettleChoice.tsx';

/** What the places of actors say. */
const MEANING: Record<Layout, string> = {
  forces: 'Those that have to do with each other stand close.',
  circle: 'Communities side by side.',
  time: 'From left to right by when the first dated relationship began; up and down says nothing.',
  family: 'By what most of an actor’s relationships are.',
};

const CHOICES = LAYOUTS.map((value) => ({ value, label: LAYOUT_WORDS[value] }));

/** Where actors stand. Another layout lets go of those that are pinned: their places would say something else. */
export function LayoutChoice() {
  const { map } = useView();
  const hands = useMapHands();
  const pinned = map.pins.length > 0 ? ' Another layout lets go of pinned actors.' : '';
  return (
    <Stack gap={6}>
      <NativeSelect
        label="Actors are laid out"
        description={MEANING[map.layout] + pinned}
        size="xs"
        data={CHOICES}
        value={map.layout}
        onChange={({ currentTarget: { value } }) => hands.layOut(value as Layout)}
      />
      {map.layout === 'forces' && <SettleChoice />}
    </Stack>
  );
}
