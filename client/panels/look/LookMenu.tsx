import { ActionIcon, Popover, Stack } from '@mantine/core';
import { IconPalette } from '@tabler/icons-react';
import { openDialog, useOpenDialog } from '../../state/dialogs.ts';
import { GAP, useInsets, ZOOM_HEIGHT } from '../../state/room.ts';
import { ColourChoice } from './ColourChoice.tsx';
import { LayoutChoice } from './LayoutChoice.tsx';
import { LinesChoice } from './LinesChoice.tsx';
import { FocusChoice } from './FocusChoice.tsx';
import classes from './LookMenu.module.css';
import { SizeChoice } from './SizeChoice.tsx';

/** How the map is drawn, behind a button above those that zoom. Each section is a component of its own. */
export function LookMenu() {
  const open = useOpenDialog() === 'look';
  const { right, corner } = useInsets();
  const setOpen = (opened: boolean) => openDialog(opened ? 'look' : null);
  return (
    <div className={classes.place} style={{ right, bottom: corner + ZOOM_HEIGHT + GAP }}>
      <Popover opened={open} onChange={setOpen} position="left-end" shadow="md" trapFocus width={280} withArrow>
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
            <LinesChoice />
          </Stack>
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}
