import { Button } from '@mantine/core';
import { useAddressGaps } from '../../state/address-gaps.ts';
import { termsInWords } from '../../state/terms-in-words.ts';
import { useChangeView, useStrangers } from '../../state/use-view.ts';
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

/**
 * Says what in the address was not understood, and what of it is not there: a link that lost a term must not pass for one that
 * says what it shows.
 */
function StrangersNotice() {
  const strangers = useStrangers();
  const { terms, without } = useAddressGaps();
  const changeView = useChangeView();
  if (strangers.length + terms.length === 0) return null;
  return (
    <div className={classes.hintBox} role="alert">
      <div>
        {strangers.length > 0 && <p>Not understood in the address, and left out: {termsInWords(strangers)}</p>}
        {terms.length > 0 && <p>In the address, but not to be found here: {termsInWords(terms)}</p>}
      </div>
      {/* Any change of the view is written without what is not understood. */}
      <Button size="compact-xs" variant="default" onClick={() => changeView(without, { replace: true })}>
        Dismiss
      </Button>
    </div>
  );
}
