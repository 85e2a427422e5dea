import { Tooltip } from '@mantine/core';
import { useEffect } from 'react';
import { Lent, type Lending } from './lending.tsx';

export type Side = 'top' | 'bottom' | 'left';

interface Props {
  of: Lending['of'];
  label: string | undefined;
  side: Side;
}

/** Milliseconds after which the tooltip listens to what the pointer does; it takes a rendering or two. */
const LISTENING = 50;

/** A tooltip at its tool; the pointer can go onto it, and Escape puts it away (WCAG 1.4.13). */
export function HintBubble({ of, label, side }: Props) {
  const { element } = of;
  // The pointer came before this was there to see it come, and may not move again.
  useEffect(() => {
    const timer = window.setTimeout(() => {
      if (element?.matches(':hover')) element.dispatchEvent(new MouseEvent('mouseenter'));
    }, LISTENING);
    return () => window.clearTimeout(timer);
  }, [element]);
  return (
    <Tooltip
      label={label}
      disabled={label === undefined}
      openDelay={400}
      interactive
      position={side}
      fz="xs"
      multiline
      maw={280}
    >
      <Lent of={of} />
    </Tooltip>
  );
}
