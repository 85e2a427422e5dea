import { Loader, Popover } from '@mantine/core';
import { IconShare } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { openDialog, useOpenDialog } from '../../state/dialogs.ts';
import { ToolButton } from '../parts/ToolButton.tsx';

const ShareMenu = lazy(async () => ({ default: (await import('./ShareMenu.tsx')).ShareMenu }));

/** Opens what others can be given of this view: a link, a frame, a picture. */
export function ShareButton() {
  const open = useOpenDialog() === 'share';
  const setOpen = (opened: boolean) => openDialog(opened ? 'share' : null);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      shadow="md"
      trapFocus
      returnFocus
      width="min(316px, calc(100vw - 12px))"
      withArrow
    >
      <Popover.Target>
        <ToolButton
          name="Share"
          hint={open ? undefined : 'Share this view: link, frame or picture'}
          icon={IconShare}
          onClick={() => setOpen(!open)}
        />
      </Popover.Target>
      <Popover.Dropdown aria-label="Share this view">
        <Suspense fallback={<Loader size="sm" aria-label="Loading" />}>
          <ShareMenu />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
