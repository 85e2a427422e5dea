import { ActionIcon } from '@mantine/core';
import { IconPalette } from '@tabler/icons-react';
import { lazy } from 'react';
import { useNarrow } from '../../state/room.ts';
import { WindowButton } from '../parts/WindowButton.tsx';

const LookChoices = lazy(async () => ({ default: (await import('./LookChoices.tsx')).LookChoices }));

/** Opens the choice of how the map is drawn. */
export function LookButton() {
  const narrow = useNarrow();
  return (
    <WindowButton
      dialog="look"
      title="Look of the map"
      // On a phone there is no room beside the button; it lies above it, and in a low window over it.
      position={narrow ? 'top-end' : 'left-end'}
      middlewares={{ flip: true, shift: { crossAxis: true, padding: 4 } }}
      width={304}
      withArrow={!narrow}
      button={(props) => (
        <ActionIcon {...props} variant="default" size="lg" aria-label="Look of the map">
          <IconPalette size={17} />
        </ActionIcon>
      )}
    >
      <LookChoices />
    </WindowButton>
  );
}
