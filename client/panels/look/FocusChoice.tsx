import { SegmentedControl, Text } from '@mantine/core';
import { FOCUS_STEPS } from '../../state/map-look.ts';
import { actorsSelected } from '../../state/selection.ts';
import { useMapHands } from '../../state/use-map-hands.ts';
import { useView } from '../../state/use-view.ts';

const CHOICES = [
  { value: 'off', label: 'all' },
  ...FOCUS_STEPS.map((steps) => ({ value: `${steps}`, label: `${steps}` })),
];

/** How many steps around the selection stay on the map. */
export function FocusChoice() {
  const { map, selected } = useView();
  const hands = useMapHands();
  const around = actorsSelected(selected).length > 0;
  return (
    <div>
      <Text size="xs" fw={500} id="focus-choice">
        Steps around the selection to show
      </Text>
      <SegmentedControl
        fullWidth
        size="xs"
        mt={4}
        aria-labelledby="focus-choice"
        data={CHOICES}
        value={`${map.focus ?? 'off'}`}
        onChange={(value) => hands.focus(FOCUS_STEPS.find((steps) => `${steps}` === value))}
      />
      {map.focus !== undefined && !around && (
        <Text size="xs" c="dimmed" mt={4}>
          It takes effect once an actor or a relationship is selected.
        </Text>
      )}
    </div>
  );
}
