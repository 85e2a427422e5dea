import { ActionIcon } from '@mantine/core';
import { IconLasso } from '@tabler/icons-react';
import { toggleLasso, useLasso } from '../../state/lasso.ts';
import { Hint } from '../parts/Hint.tsx';

/** Takes the lasso up, or puts it away. */
export function LassoButton() {
  const taken = useLasso();
  return (
    <Hint side="left" label="Draw around actors to choose them; or hold Shift and draw">
      <ActionIcon
        variant={taken ? 'filled' : 'default'}
        size="lg"
        aria-label="Choose with a lasso"
        aria-pressed={taken}
        onClick={toggleLasso}
      >
        <IconLasso size={17} />
      </ActionIcon>
    </Hint>
  );
}
