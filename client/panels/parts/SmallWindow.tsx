import { Loader, Popover, type PopoverProps } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { type ReactNode } from 'react';
import { Late } from '../../Late.tsx';
import { Lent, type Lending } from './lending.tsx';

export interface SmallWindowLook extends Pick<
  PopoverProps,
  'position' | 'offset' | 'middlewares' | 'width' | 'withArrow'
> {
  /** What the window is called. */
  title: string;
  /** As much as it may hold, it is not higher; a length of CSS. */
  maxHeight?: string;
  /** What the window holds; it may be loaded when it is first opened. */
  children: ReactNode;
}

interface Props extends SmallWindowLook {
  of: Lending['of'];
  open: boolean;
  onChange: (open: boolean) => void;
}

/** A small window at the button that opened it, which keeps the focus until it is closed. */
export function SmallWindow({ of, open, onChange, title, maxHeight, children, ...place }: Props) {
  // It remembers where the focus was when it is told to open, and not where it is born open.
  const mounted = useMounted();
  return (
    <Popover opened={open && mounted} onChange={onChange} shadow="md" trapFocus returnFocus {...place}>
      <Popover.Target>
        <Lent of={of} />
      </Popover.Target>
      <Popover.Dropdown
        aria-label={title}
        // Else it would be called what its button is.
        aria-labelledby={undefined}
        mah={maxHeight}
        style={maxHeight === undefined ? undefined : { overflowY: 'auto' }}
      >
        <Late fallback={<Loader size="sm" aria-label="Loading" />} onLost={() => onChange(false)}>
          {children}
        </Late>
      </Popover.Dropdown>
    </Popover>
  );
}
