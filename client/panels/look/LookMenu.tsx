import { ActionIcon, Loader, Popover } from '@mantine/core';
import { IconPalette } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useShownGraph } from '../../state/compared-times.ts';
import { openDialog, useOpenDialog } from '../../state/dialogs.ts';
import { GAP, useInsets, useLow, useNarrow, ZOOM_HEIGHT, ZOOM_ROW } from '../../state/room.ts';
import classes from './LookMenu.module.css';

const LookChoices = lazy(async () => ({ default: (await import('./LookChoices.tsx')).LookChoices }));

/** How the map is drawn, behind a button above those that zoom. What is chosen there is loaded when it is first opened. */
export function LookMenu() {
  const open = useOpenDialog() === 'look';
  const { right, corner } = useInsets();
  const hasMap = useShownGraph().data !== undefined;
  const low = useLow();
  const narrow = useNarrow();
  // Above the buttons that zoom; beside them where these lie in a row.
  const place = low ? { right: right + ZOOM_ROW + GAP, bottom: corner } : { right, bottom: corner + ZOOM_HEIGHT + GAP };
  const setOpen = (opened: boolean) => openDialog(opened ? 'look' : null);
  if (!hasMap) return null;
  return (
    <div className={classes.place} style={place}>
      <Popover
        opened={open}
        onChange={setOpen}
        // On a phone there is no room beside the button; it lies above it, and in a low window over it.
        position={narrow ? 'top-end' : 'left-end'}
        middlewares={{ flip: true, shift: { crossAxis: true, padding: 4 } }}
        shadow="md"
        trapFocus
        width={304}
        withArrow={!narrow}
      >
        <Popover.Target>
          <ActionIcon variant="default" size="lg" aria-label="Look of the map" onClick={() => setOpen(!open)}>
            <IconPalette size={17} />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown aria-label="Look of the map">
          <Suspense fallback={<Loader size="sm" aria-label="Loading" />}>
            <LookChoices />
          </Suspense>
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}
