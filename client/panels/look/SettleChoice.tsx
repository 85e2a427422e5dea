import { Button, Group, Text } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useRef } from 'react';
import { useLiveLayout } from '../../state/live-layout.ts';
import { useMapHands } from '../../state/use-map-hands.ts';

/** Lets forces move the actors on from where the server laid them out, stops them, and takes back what they did. */
export function SettleChoice() {
  const live = useLiveLayout();
  const hands = useMapHands();
  const settle = useRef<HTMLButtonElement>(null);
  const Icon = live === 'running' ? IconPlayerPause : IconPlayerPlay;
  const putBack = () => {
    hands.putBack();
    // The button itself goes.
    settle.current?.focus();
  };
  return (
    <div>
      <Group gap={6}>
        <Button
          ref={settle}
          size="compact-sm"
          variant="default"
          leftSection={<Icon size={14} />}
          onClick={hands.settle}
        >
          {live === 'running' ? 'Pause' : 'Let it settle'}
        </Button>
        {live !== 'off' && (
          <Button size="compact-sm" variant="default" onClick={putBack}>
            Put actors back
          </Button>
        )}
      </Group>
      <Text size="xs" c="dimmed" mt={4}>
        Moves what is on the map now. A link keeps only pinned places.
      </Text>
    </div>
  );
}
