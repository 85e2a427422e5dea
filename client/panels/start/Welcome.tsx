import { CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useOpenDialog } from '../../state/dialogs.ts';
import { endFirstVisit } from '../../state/first-visit.ts';
import { overMap } from '../../state/over-map.ts';
import { currentMapMoves } from '../../state/reach.ts';
import { useOverview, useWelcoming } from '../../state/room.ts';
import { useView } from '../../state/use-view.ts';
import { Examples } from './Examples.tsx';
import classes from '../parts/panels.module.css';
import { TourButton } from './TourButton.tsx';
import welcome from './Welcome.module.css';

/** On a phone the overview is closed at first: a card says instead, once, what this is. */
export function Welcome() {
  const welcoming = useWelcoming();
  const { selected, path } = useView();
  const { open, setOpen } = useOverview();
  const dialog = useOpenDialog();
  // Whoever has gone on to something needs no welcome any more.
  const gone = selected !== undefined || path.open || open || dialog !== null;
  useEffect(() => {
    if (gone) endFirstVisit();
  }, [gone]);
  const wasWelcoming = useRef(welcoming);
  useEffect(() => {
    // The map takes the room that the card leaves.
    if (wasWelcoming.current && !welcoming) currentMapMoves()?.fit();
    wasWelcoming.current = welcoming;
  }, [welcoming]);
  if (!welcoming) return null;
  return (
    <section ref={overMap} className={welcome.card} aria-labelledby="welcome">
      <CloseButton className={welcome.close} aria-label="Close" onClick={endFirstVisit} />
      <h2 id="welcome" className={classes.title}>
        Who stands with whom, and who says so
      </h2>
      <p className={classes.prose}>
        A map of claims: every line is a relationship that somebody reported. Tap one to read who said it, and where.
      </p>
      <Examples />
      <div className={welcome.foot}>
        <TourButton />
        <button type="button" className={welcome.more} onClick={() => setOpen(true)}>
          What is this?
        </button>
      </div>
    </section>
  );
}
