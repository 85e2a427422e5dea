import { Button, CloseButton } from '@mantine/core';
import { dismissLostPart, useHasLostPart } from '../../state/lost-parts.ts';
import classes from './LostNotice.module.css';

/** Whoever goes on by keyboard begins at the search. */
function dismiss(): void {
  dismissLostPart();
  document.querySelector<HTMLElement>('[data-tour="search"] input')?.focus();
}

/** That a part of the page could not be loaded, and how to get it. */
export function LostNotice() {
  if (!useHasLostPart()) return null;
  return (
    <div className={classes.notice} role="alert">
      <p>A part of the page could not be loaded. What you see is in the address, and comes back with the page.</p>
      <Button size="compact-sm" variant="default" onClick={() => window.location.reload()}>
        Load the page again
      </Button>
      <CloseButton aria-label="Dismiss" onClick={dismiss} />
    </div>
  );
}
