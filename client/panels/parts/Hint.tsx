import { Tooltip } from '@mantine/core';
import type { ReactElement } from 'react';

interface Props {
  /** Undefined where there is nothing to tell. */
  label: string | undefined;
  /** Above it instead, where beneath is something to be seen. */
  above?: boolean;
  children: ReactElement;
}

/** A tooltip that appears beneath a tool; the pointer can go onto it, and Escape puts it away (WCAG 1.4.13). */
export function Hint({ label, above = false, children }: Props) {
  return (
    <Tooltip
      label={label}
      disabled={label === undefined}
      openDelay={400}
      interactive
      position={above ? 'top' : 'bottom'}
      fz="xs"
      multiline
      maw={280}
    >
      {children}
    </Tooltip>
  );
}
