import { Indicator } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useOpenDialog, type DialogName } from '../../state/dialogs.ts';
import { useSearchHeight } from '../../state/search-bar.ts';
import { ToolButton } from './ToolButton.tsx';
import { WindowButton } from './WindowButton.tsx';

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

/**
 * In pixels: how far beneath the top of the search with its tools a button ends, what stands free beneath it, and what else of the window's height is
 * not for what opens.
 */
const [BUTTON_ENDS, FREE, REST] = [37, 4, 28];

/** A tool that opens a small window, beneath the search: that stays in sight, a press away. */
export function ToolPopover({ dialog, name, hint, icon, badge = 0, ...look }: Props) {
  const open = useOpenDialog() === dialog;
  const searchHeight = useSearchHeight();
  return (
    <WindowButton
      dialog={dialog}
      position="bottom-start"
      offset={searchHeight - BUTTON_ENDS + FREE}
      width="min(316px, calc(100vw - 12px))"
      // Not longer than the screen.
      maxHeight={`calc(100dvh - ${searchHeight + REST}px)`}
      button={(props) => (
        <Indicator label={badge} size={15} disabled={badge === 0} offset={4} zIndex={2}>
          <ToolButton {...props} name={name} hint={open ? undefined : hint} icon={icon} />
        </Indicator>
      )}
      {...look}
    />
  );
}
