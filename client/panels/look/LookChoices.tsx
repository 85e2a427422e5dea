import { Stack } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { ColourChoice } from './ColourChoice.tsx';
import { FocusChoice } from './FocusChoice.tsx';
import { LayoutChoice } from './LayoutChoice.tsx';
import { LinesChoice } from './LinesChoice.tsx';
import { SizeChoice } from './SizeChoice.tsx';
import { ThicknessChoice } from './ThicknessChoice.tsx';

/** All that is chosen of how the map is drawn; each section is a component of its own. */
export function LookChoices() {
  const stack = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The window that it is in opened before there was anything in it to take the focus.
    if (!stack.current?.contains(document.activeElement)) stack.current?.querySelector<HTMLElement>('select')?.focus();
  }, []);
  return (
    <Stack gap="sm" ref={stack}>
      <LayoutChoice />
      <FocusChoice />
      <SizeChoice />
      <ColourChoice />
      <ThicknessChoice />
      <LinesChoice />
    </Stack>
  );
}
