import { Tooltip } from '@mantine/core';
import type { ReactElement } from 'react';

/** A tooltip that appears beneath a tool. */
export function Hint({ label, children }: { label: string; children: ReactElement }) {
  return (
    <Tooltip label={label} openDelay={400} position="bottom" fz="xs">
      {children}
    </Tooltip>
  );
}
