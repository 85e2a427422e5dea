import { useWindowEvent } from '@mantine/hooks';
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import type { Coordinates } from 'sigma/types';
import { isEmbedded } from '../state/embedded.ts';
import { isMapMenuOpen, offerSights, openMapMenu } from '../state/map-menu.ts';
import { actorsSelected } from '../state/selection.ts';
import type { Drawing } from './camera.ts';

/** How long a finger rests on something until that opens its menu, in milliseconds, as on the systems of phones. */
const LONG = 500;
/** Pixels that it may shake meanwhile. */
const SHAKE = 8;

interface Point extends Coordinates {
  original: MouseEvent | TouchEvent;
}

/**
 * Opens the menu of an actor or a line: by the right button of a mouse, or by a finger that rests on it.
 * @param meaningOf what a line stands for: a relationship, or a pair of actors
 * @param isSecond whether it is the second of two maps: what the keyboard opens stands on the first
 * @returns whether the press has done its work, by opening it or by closing one: then the click that follows means nothing
 */
export function useMenuOpening(
  drawing: Drawing | null,
  meaningOf: (edge: string) => string,
  isSecond = false,
): RefObject<boolean> {
  const spent = useRef(false);
  const meaning = useEffectEvent(meaningOf);
  // Some systems send one more event for the key that opened the menu, and would show their own over it.
  useWindowEvent('contextmenu', (event) => isMapMenuOpen() && event.preventDefault());

  // Before the menu hears of it and closes.
  const notePress = () => {
    spent.current = isMapMenuOpen();
  };
  useWindowEvent('mousedown', notePress, true);
  useWindowEvent('touchstart', notePress, true);

  useEffect(() => {
    if (!drawing || isEmbedded()) return;
    const open = (of: string, { x, y }: Coordinates) => {
      const { left, top } = drawing.getContainer().getBoundingClientRect();
      openMapMenu({ of, x: left + x, y: top + y });
    };
    const byButton = (of: string, event: Point) => {
      event.original.preventDefault();
      open(of, event);
    };
    const press = longPress((of, event) => {
      spent.current = true;
      open(of, event);
    });
    const onActor = ({ node, event }: { node: string; event: Point }) => press.begin(node, event);
    const onLine = ({ edge, event }: { edge: string; event: Point }) => press.begin(meaning(edge), event);
    const onMove = ({ event }: { event: Point }) => press.move(event);
    const actorByButton = ({ node, event }: { node: string; event: Point }) => byButton(node, event);
    const lineByButton = ({ edge, event }: { edge: string; event: Point }) => byButton(meaning(edge), event);
    drawing.on('downNode', onActor).on('downEdge', onLine).on('moveBody', onMove);
    drawing.on('rightClickNode', actorByButton).on('rightClickEdge', lineByButton);
    document.addEventListener('touchend', press.end);
    document.addEventListener('touchcancel', press.end);
    if (!isSecond) offerSights((of) => middleOf(drawing, actorsSelected(of)));
    return () => {
      press.end();
      if (!isSecond) offerSights(null);
      document.removeEventListener('touchend', press.end);
      document.removeEventListener('touchcancel', press.end);
      drawing.off('downNode', onActor).off('downEdge', onLine).off('moveBody', onMove);
      drawing.off('rightClickNode', actorByButton).off('rightClickEdge', lineByButton);
    };
  }, [drawing, isSecond]);
  return spent;
}

/** Tells of a finger, alone on the map, that rests where it was put down. */
function longPress(onRest: (of: string, event: Point) => void) {
  let from: Coordinates | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(timer);
    from = undefined;
  };
  return {
    begin: (of: string, event: Point) => {
      end();
      if (!('touches' in event.original) || event.original.touches.length > 1) return;
      from = event;
      timer = setTimeout(() => onRest(of, event), LONG);
    },
    move: ({ x, y }: Coordinates) => {
      if (from && Math.hypot(x - from.x, y - from.y) > SHAKE) end();
    },
    end,
  };
}

/** Where actors are seen, or the middle between them, in the window; undefined where none is on the map. */
function middleOf(drawing: Drawing, ids: readonly string[]): Coordinates | undefined {
  const { left, top } = drawing.getContainer().getBoundingClientRect();
  const seen = ids.flatMap((id) => {
    const data = drawing.getNodeDisplayData(id);
    return data && !data.hidden ? drawing.framedGraphToViewport(data) : [];
  });
  if (seen.length === 0) return undefined;
  const mean = (axis: 'x' | 'y') => seen.reduce((sum, place) => sum + place[axis], 0) / seen.length;
  return { x: left + mean('x'), y: top + mean('y') };
}
