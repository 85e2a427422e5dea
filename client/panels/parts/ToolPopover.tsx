import { Indicator, Loader, Popover } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { Suspense, type ReactNode } from 'react';
import { openDialog, useOpenDialog, type DialogName } from '../../state/dialogs.ts';
import { useSearchHeight } from '../../state/search-bar.ts';
import { ToolButton } from './ToolButton.tsx';

interface Props {
  dialog: DialogName;
  /** What the button is called. */
  name: string;
  /** What the button does. */
  hint: string;
  icon: Icon;
  /** What the window is called. */
  title: string;
  /** Stands at the button where it is not 0. */
  badge?: number;
  /** What the window holds; it may be loaded when it is first opened. */
  children: ReactNode;
}

/** How far beneath the top of the search with its tools a button ends, and what stands free beneath it, in pixels. */
const [BUTTON_ENDS, FREE] = [37, 4];

/** A tool that opens a small window. It stands beneath the search, so that one can search while it is open. */
export function ToolPopover({ dialog, name, hint, icon, title, badge = 0, children }: Props) {
  const open = useOpenDialog() === dialog;
  const setOpen = (opened: boolean) => openDialog(opened ? dialog : null);
  const searchHeight = useSearchHeight();
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      offset={searchHeight - BUTTON_ENDS + FREE}
      shadow="md"
      trapFocus
      returnFocus
      width="min(316px, calc(100vw - 12px))"
    >
      <Indicator label={badge} size={15} disabled={badge === 0} offset={4} zIndex={2}>
        <Popover.Target>
          <ToolButton name={name} hint={open ? undefined : hint} icon={icon} onClick={() => setOpen(!open)} />
        </Popover.Target>
      </Indicator>
      {/* As much as it may hold, it is not longer than the screen for it. */}
      <Popover.Dropdown aria-label={title} mah={`calc(100dvh - ${searchHeight + 28}px)`} style={{ overflowY: 'auto' }}>
        <Suspense fallback={<Loader size="sm" aria-label="Loading" />}>{children}</Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
