import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLasso } from '@tabler/icons-react';
import { toggleLasso, useLasso } from '../state/lasso.ts';
import classes from './GraphCanvas.module.css';

/** Takes the lasso up, or puts it away. */
export function LassoButton() {
  const taken = useLasso();
  return (
    <Tooltip label="Draw around actors to choose them; or hold Shift and draw" position="left" openDelay={400} fz="xs">
      <ActionIcon
        className={classes.lassoButton}
        variant={taken ? 'filled' : 'default'}
        size="lg"
        aria-label="Choose with a lasso"
        aria-pressed={taken}
        onClick={toggleLasso}
      >
        <IconLasso size={17} />
      </ActionIcon>
    </Tooltip>
  );
}
