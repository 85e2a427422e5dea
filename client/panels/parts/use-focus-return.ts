import { useLayoutEffect, type RefObject } from 'react';
import { ownsKeys } from '../../state/keys.ts';
import { enterRegion } from '../../state/regions.ts';

/** A part of the page that has just gone although the focus was in it. */
interface Gone {
  name: string;
  /** What had the focus before it went into that part. */
  origin: Element | null;
}

let gone: Gone | null = null;

/**
 * Whoever reads a panel by the keyboard is not thrown to the beginning of the page when it goes: the focus passes on to the
 * panel that takes its place, and where none does, back to where it came from.
 * @param heir takes the focus where this one takes the place of another of the same name
 */
export function useFocusReturn(
  name: string,
  part: RefObject<HTMLElement | null>,
  heir?: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const inherits = gone?.name === name && heir?.current;
    const origin = inherits ? gone!.origin : document.activeElement;
    if (inherits) {
      gone = null;
      heir.current!.focus({ preventScroll: true });
    }
    const element = part.current;
    return () => {
      if (element?.contains(document.activeElement)) leave({ name, origin });
    };
  }, [heir, name, part]);
}

function leave(left: Gone): void {
  gone = left;
  setTimeout(() => {
    // Somebody may have taken the place, or the focus, in the meantime.
    if (gone !== left) return;
    gone = null;
    if (document.activeElement !== document.body) return;
    const { origin } = left;
    // A field would take for text what is meant for the page: undoing, or a single key.
    const isPlace =
      origin instanceof HTMLElement && origin.isConnected && origin !== document.body && !ownsKeys(origin);
    if (isPlace) origin.focus();
    else enterRegion('map');
  });
}
