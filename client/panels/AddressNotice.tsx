import { Button } from '@mantine/core';
import { useInsets } from '../state/room.ts';
import { useForgetStrangers, useStrangers } from '../state/use-view.ts';
import classes from './panels.module.css';

/** Says what in the address was not understood: a link that lost a term must not pass for one that says what it shows. */
export function AddressNotice() {
  const strangers = useStrangers();
  const forget = useForgetStrangers();
  const { left, right, top } = useInsets();
  if (strangers.length === 0) return null;
  return (
    <div className={classes.hint} style={{ left, right, top }}>
      <div className={classes.hintBox} role="alert">
        <span>Not understood in the address, and left out: {strangers.join(', ')}</span>
        <Button size="compact-xs" variant="default" onClick={forget}>
          Dismiss
        </Button>
      </div>
    </div>
  );
}
