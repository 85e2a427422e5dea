import { useWindowEvent } from '@mantine/hooks';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Coordinates } from 'sigma/types';
import { currentDialog } from '../state/dialogs.ts';
import { ownsKeys } from '../state/keys.ts';
import { takeLasso, useLasso } from '../state/lasso.ts';
import { usePicking } from '../state/picking.ts';
import type { Drawing } from './camera.ts';
import classes from './GraphCanvas.module.css';
import { LassoStroke } from './LassoStroke.tsx';
import { placeOn } from './place-on.ts';

/** Where a stroke begins, and whether what it catches is added to what was chosen. */
interface Start extends Coordinates {
  adds: boolean;
}

/** Chooses the actors that a stroke goes around: drawn with the lasso, or with Shift where no actor is. It lies on its map; two have one each. */
export function Lasso({ drawing }: { drawing: Drawing }) {
  const picking = usePicking() !== null;
  const taken = useLasso() && !picking;
  const [start, setStart] = useState<Start | null>(null);
  const begin = (event: MouseEvent) => {
    if (picking || event.button !== 0) return;
    // Else words in the panels would be marked.
    event.preventDefault();
    const adds = event.shiftKey || event.ctrlKey || event.metaKey;
    setStart({ ...placeOn(drawing, event), adds });
  };
  const press = useEffectEvent((event: MouseEvent | TouchEvent) => {
    if (event instanceof MouseEvent && event.shiftKey) begin(event);
  });

  useEffect(() => {
    const down = ({ event }: { event: { original: MouseEvent | TouchEvent } }) => press(event.original);
    drawing.on('downStage', down).on('downEdge', down);
    return () => void drawing.off('downStage', down).off('downEdge', down);
  }, [drawing]);

  // Before the keys of the page: what is selected stays.
  const keydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !taken || start || currentDialog() || ownsKeys(event.target)) return;
    event.preventDefault();
    takeLasso(false);
  };
  useWindowEvent('keydown', keydown, true);

  const scroll = (event: WheelEvent) => drawing.getCanvases().mouse?.dispatchEvent(new WheelEvent('wheel', event));
  return (
    <>
      {taken && (
        <div
          className={classes.lasso}
          data-lasso
          onPointerDown={({ nativeEvent }) => nativeEvent.isPrimary && begin(nativeEvent)}
          onWheel={({ nativeEvent }) => scroll(nativeEvent)}
        />
      )}
      {start && <LassoStroke drawing={drawing} start={start} adds={start.adds} onEnd={() => setStart(null)} />}
    </>
  );
}
