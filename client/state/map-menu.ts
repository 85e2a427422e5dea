/** The menu of an actor or of a line: of which, where it opens, and what is done in it. */
import { sharedValue } from './shared-value.ts';
import { currentDialog, openDialog } from './dialogs.ts';
import { readSelection } from './selection.ts';

export interface MapMenu {
  /** An actor, a relationship or a pair of actors, as a selection is written. */
  of: string;
  /** In pixels from the upper left corner of the window. */
  x: number;
  y: number;
}

const menu = sharedValue<MapMenu | null>(null);
export const useMapMenu = menu.useValue;

/** Opens it in the place of any dialog that is open. */
export function openMapMenu(of: MapMenu): void {
  menu.set(of);
  openDialog('menu');
}

export const isMapMenuOpen = () => currentDialog() === 'menu';

/** Whether it is something that has a menu. */
export const hasMenu = (id: string) => ['actor', 'relationship', 'pair'].includes(readSelection(id).of);

/** Where something is seen on the map; undefined where it is not on it. */
type SightOf = (id: string) => { x: number; y: number } | undefined;

const sights = sharedValue<SightOf | null>(null);

/** Called by the canvas; null while there is no map. */
export const offerSights = sights.set;

/** Opens it by the keyboard: at what has the focus in a panel or table, else where the thing is on the map. */
export function openMenuByKey(of: string): void {
  const { activeElement } = document;
  const isInPanel =
    activeElement instanceof HTMLElement && activeElement !== document.body && !activeElement.closest('main');
  const box = isInPanel ? activeElement.getBoundingClientRect() : undefined;
  const seen = sights.get()?.(of);
  const middle = { x: window.innerWidth / 2, y: window.innerHeight / 2 };
  openMapMenu({
    of,
    ...(box
      ? { x: box.left + Math.min(24, box.width), y: Math.min(box.bottom, window.innerHeight - 24) }
      : (seen ?? middle)),
  });
}
