import { ActionIcon, Popover, Stack } from '@mantine/core';
import { IconPalette } from '@tabler/icons-react';
import { openDialog, useOpenDialog } from '../../state/dialogs.ts';
import { GAP, useInsets, useLow, useNarrow, ZOOM_HEIGHT, ZOOM_ROW } from '../../state/room.ts';
import { ColourChoice } from './ColourChoice.tsx';
import { LayoutChoice } from './LayoutChoice.tsx';
import { LinesChoice } from './LinesChoice.tsx';
import { FocusChoice } from './FocusChoice.tsx';
import classes from './LookMenu.module.css';
import { SizeChoice } from './SizeChoice.tsx';
import { ThicknessChoice } from './ThicknessChoice.tsx';

/** How the map is drawn, behind a button above those that zoom. Each section is a component of its own. */
export function LookMenu() {
  const open = useOpenDialog() === 'look';
  const { right, corner } = useInsets();
  const low = useLow();
  const narrow = useNarrow();
  // Above the buttons that zoom; beside them where these lie in a row.
  const place = low ? { right: right + ZOOM_ROW + GAP, bottom: corner } : { right, bottom: corner + ZOOM_HEIGHT + GAP };
  const setOpen = (opened: boolean) => openDialog(opened ? 'look' : null);
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
        width={280}
        withArrow={!narrow}
      >
        <Popover.Target>
          <ActionIcon variant="default" size="lg" aria-label="Look of the map" onClick={() => setOpen(!open)}>
            <IconPalette size={17} />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown aria-label="Look of the map">
          <Stack gap="sm">
            <LayoutChoice />
            <FocusChoice />
            <SizeChoice />
            <ColourChoice />
            <ThicknessChoice />
            <LinesChoice />
          </Stack>
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}
