import { ActionIcon } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { Hint } from './Hint.tsx';
import classes from './ToolButton.module.css';

interface Props extends Omit<ComponentProps<'button'>, 'name' | 'color' | 'style' | 'children'> {
  /** What it is called where it is not seen. */
  name: string;
  /** What it does, shown where the pointer rests; none while that is open. */
  hint: string | undefined;
  icon: Icon;
  /** Whether what it turns on is on; undefined where it turns nothing on. */
  pressed?: boolean;
  /** In a row along the bottom, where what is told stands above. */
  small?: boolean;
}

/** A button that is an icon and says what it does. All else that a button takes goes to the button. */
export function ToolButton({ name, hint, icon: Icon, pressed, small = false, ...button }: Props) {
  const look = small
    ? ({ variant: pressed === true ? 'light' : 'subtle', size: 'sm' } as const)
    : ({ variant: 'transparent', className: classes.tool } as const);
  return (
    <Hint label={hint} side={small ? 'top' : 'bottom'}>
      <ActionIcon aria-label={name} aria-pressed={pressed} {...button} {...look}>
        <Icon size={small ? 15 : 18} />
      </ActionIcon>
    </Hint>
  );
}
