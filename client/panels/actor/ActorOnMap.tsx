import { Button, Group } from '@mantine/core';
import { useMapHands } from '../../state/use-map-hands.ts';
import { useOnMap } from '../../state/use-on-map.ts';
import { useView } from '../../state/use-view.ts';

/** What can be done to an actor on the map. */
export function ActorOnMap({ id }: { id: string }) {
  const { map } = useView();
  const hands = useMapHands();
  const { actors, missing } = useOnMap();
  const isPinned = map.pins.some((pin) => pin.id === id);
  const isHidden = map.hidden.includes(id);
  const offered: [words: string, act: () => void][] = isHidden
    ? [['Show on the map again', () => hands.unhide([id])]]
    : [
        ...(missing.has(id) ? [[`Expand (+${missing.get(id)})`, () => hands.expand(id)] as [string, () => void]] : []),
        [isPinned ? 'Unpin' : 'Pin', () => hands.togglePins([id])],
        ['Hide', () => hands.hide([id])],
        ...(map.focus === 1 ? [] : [['Only this and its neighbours', () => hands.focusOn(id)] as [string, () => void]]),
      ];
  if (!isHidden && !actors.has(id)) return null;
  return (
    <Group gap={6} mt={6} role="group" aria-label="On the map">
      {offered.map(([words, act]) => (
        <Button key={words} size="compact-xs" variant="default" onClick={act}>
          {words}
        </Button>
      ))}
    </Group>
  );
}
