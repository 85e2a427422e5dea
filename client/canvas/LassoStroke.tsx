import { useWindowEvent } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import type { Coordinates } from 'sigma/types';
import { takeLasso } from '../state/lasso.ts';
import { announce } from '../state/notices.ts';
import { useMapHands } from '../state/use-map-hands.ts';
import { useOnMap } from '../state/use-on-map.ts';
import { useView } from '../state/use-view.ts';
import type { Drawing } from './camera.ts';
import classes from './GraphCanvas.module.css';
import { extend, isInside, pathOf } from './outline.ts';
import { placeOn } from './place-on.ts';

interface Props {
  drawing: Drawing;
  start: Coordinates;
  /** Whether what was chosen before stays chosen. */
  adds: boolean;
  /** Called when the hand lets go. */
  onEnd: () => void;
}

/** Points that an outline has at least: fewer are a click. */
const FEWEST = 4;

/** What is being drawn with the lasso. It follows the hand without React: that would be too slow. */
export function LassoStroke({ drawing, start, adds, onEnd }: Props) {
  const { chosen } = useView().map;
  const { actors } = useOnMap();
  const hands = useMapHands();
  const path = useRef<SVGPathElement>(null);
  // Null once it has been given up.
  const outline = useRef<Coordinates[] | null>([start]);
  useStillMap(drawing);

  const follow = (event: PointerEvent) => {
    if (!outline.current || !event.isPrimary) return;
    extend(outline.current, placeOn(drawing, event));
    path.current?.setAttribute('d', pathOf(outline.current));
  };
  const giveUp = () => {
    outline.current = null;
    path.current?.removeAttribute('d');
  };
  const choose = (drawn: Coordinates[]) => {
    takeLasso(false);
    const inside = [...actors].filter((id) => {
      const data = drawing.getNodeDisplayData(id);
      return data && !data.hidden && isInside(drawn, drawing.framedGraphToViewport(data));
    });
    // Who misses loses nothing.
    if (inside.length === 0) announce('No actor inside the outline.');
    else hands.choose(adds ? [...new Set([...chosen, ...inside])] : inside);
  };
  const end = (event: PointerEvent) => {
    if (!event.isPrimary) return;
    follow(event);
    const drawn = outline.current;
    const isStroke = drawn === null || drawn.length >= FEWEST;
    // As after any drag: Sigma takes what follows for no click.
    if (isStroke) drawing.getMouseCaptor().draggedEvents = Infinity;
    if (drawn && isStroke) choose(drawn);
    onEnd();
  };

  useWindowEvent('pointermove', follow);
  useWindowEvent('pointerup', end);
  useWindowEvent('pointercancel', onEnd);
  useWindowEvent(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      giveUp();
    },
    true,
  );
  return (
    <svg className={classes.stroke} aria-hidden data-lasso-stroke>
      <path ref={path} />
    </svg>
  );
}

/** Keeps the map from going along with the hand. */
function useStillMap(drawing: Drawing): void {
  useEffect(() => {
    const stay = ({ preventSigmaDefault }: { preventSigmaDefault: () => void }) => preventSigmaDefault();
    drawing.on('moveBody', stay);
    return () => void drawing.off('moveBody', stay);
  }, [drawing]);
}
