import { Button } from '@mantine/core';
import { useForgetStrangers, useStrangers } from '../../state/use-view.ts';
import classes from '../parts/panels.module.css';
import { RevisionNotice } from './RevisionNotice.tsx';

/** What is to be known about the address that led here. */
export function AddressNotice() {
  return (
    <>
      <StrangersNotice />
      <RevisionNotice />
    </>
  );
}

/** Says what in the address was not understood: a link that lost a term must not pass for one that says what it shows. */
function StrangersNotice() {
  const strangers = useStrangers();
  const forget = useForgetStrangers();
  if (strangers.length === 0) return null;
  return (
    <div className={classes.hintBox} role="alert">
      <span>Not understood in the address, and left out: {strangers.join(', ')}</span>
      <Button size="compact-xs" variant="default" onClick={forget}>
        Dismiss
      </Button>
    </div>
  );
}
