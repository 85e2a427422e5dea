/**
 * Every action of the page, once: keys, command palette, list of shortcuts and buttons all read it here. An action says by
 * itself whether it can be done now.
 */
import type { DialogName } from './dialogs.ts';
import type { Picking } from './picking.ts';
import type { TimeMoves } from './play.ts';
import type { MapMoves } from './reach.ts';
import { actorSelected, actorsSelected } from './selection.ts';
import { LOOK_ACTIONS, MAP_ACTIONS, twoMeant } from './map-actions.ts';
import { TIME_ACTIONS } from './time-actions.ts';
import type { MapHands } from './use-map-hands.ts';
import type { TableName, View } from './view.ts';

/** What actions are done with. */
export interface Hands {
  view: View;
  picking: Picking;
  hasFilters: boolean;
  hasTable: boolean;
  /** The tables lie over the whole page, as on a phone. */
  isCovered: boolean;
  canUndo: boolean;
  canRedo: boolean;
  undo: () => void;
  redo: () => void;
  map: (move: keyof MapMoves) => void;
  onMap: MapHands;
  open: (dialog: DialogName) => void;
  search: () => void;
  pathFrom: (id: string | undefined) => void;
  pathTo: (id: string) => void;
  /** From one to the other. */
  pathBetween: (from: string, to: string) => void;
  openDossier: (id: string) => void;
  /** What the pointer or the keyboard rests on, else what is selected; nothing that has no menu. */
  menuOf: () => string | null | undefined;
  openMenu: (of: string) => void;
  closePaths: () => void;
  select: (id: string | null) => void;
  endPicking: () => void;
  toggleLasso: () => void;
  toggleSmallMap: () => void;
  clearFilters: () => void;
  /** Begins the comparison of two times, or ends it; undefined where there is no time. */
  compareTimes: (() => void) | undefined;
  /** Plays time, steps through it, or changes how fast it is played. */
  time: (move: keyof TimeMoves, by?: 1 | -1) => void;
  /** Gives each of them a map, or both one; undefined where none are compared. */
  mapsApart: (() => void) | undefined;
  /** Null puts the tables away. */
  showTable: (table: TableName | null) => void;
  goToRegion: (step: 1 | -1) => void;
  showAbout: () => void;
  changeTheme: () => void;
}

export type ActionGroup = 'Find' | 'Map' | 'View' | 'Page';

export interface Action {
  id: string;
  group: ActionGroup;
  name: string;
  /** Other words that people look for it by. */
  alsoCalled?: string;
  /** What it is called in the menu of the thing that it is done to; undefined where it would do nothing. */
  inMenu?: (hands: Hands) => string | undefined;
  /** As `keys.ts` reads them; any of them does it. */
  keys: readonly string[];
  /** Its keys do it in a text field as well. */
  whileTyping?: true;
  can: (hands: Hands) => boolean;
  /** Said where it cannot be done now; else that there is nothing to do it to. */
  lacks?: string;
  act: (hands: Hands) => void;
}

const always = () => true;
const hasActor = ({ view }: Hands) => actorSelected(view.selected) !== undefined;
export const ACTIONS = [
  { id: 'search', group: 'Find', name: 'Search', keys: ['/'], can: always, act: (hands) => hands.search() },
  {
    ...{ id: 'palette', group: 'Find', name: 'Find anything, or do any action', keys: ['mod+k'], whileTyping: true },
    ...{ can: always, act: (hands) => hands.open('palette') },
  },
  {
    ...{ id: 'path', group: 'Find', name: 'Find paths from the selection', keys: ['p'] },
    ...{ can: always, act: (hands) => hands.pathFrom(actorsSelected(hands.view.selected)[0]) },
    inMenu: () => 'Path from here',
  },
  {
    ...{ id: 'path-to', group: 'Find', name: 'Find paths to the selected actor', keys: [] },
    ...{ can: hasActor, act: (hands) => hands.pathTo(actorSelected(hands.view.selected)!) },
    inMenu: () => 'Path to here',
  },
  {
    ...{ id: 'path-between', group: 'Find', keys: [] },
    name: 'Find paths between the two actors chosen, or the ends of the selection',
    can: ({ view }) => twoMeant(view) !== undefined,
    act: (hands) => hands.pathBetween(...twoMeant(hands.view)!),
    ...{ lacks: 'Choose two actors first.', inMenu: () => 'Paths between the two' },
  },
  {
    ...{ id: 'dossier', group: 'Find', name: 'Open the dossier of the selected actor', keys: ['d'] },
    ...{ can: hasActor, act: (hands) => hands.openDossier(actorSelected(hands.view.selected)!) },
    ...{ lacks: 'Select an actor first.', inMenu: () => 'Open the dossier' },
  },
  {
    ...{ id: 'close-paths', group: 'Find', name: 'Close the path question', keys: [] },
    ...{ can: (hands) => hands.view.path.open, act: (hands) => hands.closePaths() },
  },
  { id: 'fit', group: 'Map', name: 'Fit the whole map', keys: ['f'], can: always, act: (hands) => hands.map('fit') },
  { id: 'zoom-in', group: 'Map', name: 'Zoom in', keys: [']'], can: always, act: (hands) => hands.map('zoomIn') },
  { id: 'zoom-out', group: 'Map', name: 'Zoom out', keys: ['['], can: always, act: (hands) => hands.map('zoomOut') },
  {
    ...{ id: 'small-map', group: 'Map', name: 'Show or hide the small map', keys: [] },
    ...{ can: always, act: (hands) => hands.toggleSmallMap() },
  },
  {
    ...{
      id: 'menu',
      group: 'Map',
      name: 'Open the menu of what is selected, or in hand',
      keys: ['shift+F10', 'ContextMenu'],
    },
    ...{ can: ({ menuOf }) => Boolean(menuOf()), act: ({ menuOf, openMenu }) => openMenu(menuOf()!) },
    lacks: 'Select an actor or a relationship first.',
  },
  ...MAP_ACTIONS,
  ...LOOK_ACTIONS,
  {
    ...{ id: 'look', group: 'Map', name: 'Change the look of the map', keys: [] },
    ...{ can: always, act: (hands) => hands.open('look') },
  },
  {
    ...{ id: 'clear', group: 'View', name: 'Let go of the selection, or of what is chosen', keys: ['Escape'] },
    ...{ can: (hands) => innermost(hands) !== undefined, act: (hands) => innermost(hands)?.() },
  },
  {
    ...{ id: 'undo', group: 'View', name: 'Undo', keys: ['mod+z'] },
    ...{ can: ({ canUndo }) => canUndo, act: (hands) => hands.undo() },
  },
  {
    ...{ id: 'redo', group: 'View', name: 'Redo', keys: ['mod+shift+z', 'mod+y'] },
    ...{ can: ({ canRedo }) => canRedo, act: (hands) => hands.redo() },
  },
  {
    ...{ id: 'filters', group: 'View', name: 'Filter by date, confidence, kind, type of actor or report', keys: [] },
    ...{ can: always, act: (hands) => hands.open('filters') },
  },
  {
    ...{ id: 'clear-filters', group: 'View', name: 'Clear the filters', keys: [] },
    ...{ can: ({ hasFilters }) => hasFilters, act: (hands) => hands.clearFilters() },
  },
  ...TIME_ACTIONS,
  {
    ...{ id: 'tables', group: 'View', name: 'Open or close the tables', keys: ['t'], can: always },
    act: (hands) => hands.showTable(hands.hasTable ? null : 'actors'),
  },
  {
    ...{ id: 'table-relationships', group: 'View', name: 'Show the table of relationships', keys: [] },
    ...{ can: always, act: (hands) => hands.showTable('relationships') },
  },
  {
    ...{ id: 'table-claims', group: 'View', name: 'Show the table of claims', keys: [] },
    ...{ can: always, act: (hands) => hands.showTable('claims') },
  },
  {
    ...{ id: 'next-part', group: 'Page', name: 'Go to the next part of the page', keys: ['F6'] },
    ...{ can: always, act: (hands) => hands.goToRegion(1) },
  },
  {
    ...{ id: 'part-before', group: 'Page', name: 'Go to the part of the page before', keys: ['shift+F6'] },
    ...{ can: always, act: (hands) => hands.goToRegion(-1) },
  },
  {
    ...{ id: 'export', group: 'Page', name: 'Export what is shown', keys: [] },
    alsoCalled: 'download save take away gexf gephi graphml csv json stix html picture image svg png',
    ...{ can: always, act: (hands) => hands.open('export') },
  },
  {
    ...{ id: 'share', group: 'Page', name: 'Share this view: link, frame or picture', keys: [] },
    alsoCalled: 'embed iframe url copy image',
    ...{ can: always, act: (hands) => hands.open('share') },
  },
  {
    ...{ id: 'import', group: 'Page', name: 'Open a graph file of your own', keys: [] },
    alsoCalled: 'import load upload bring in gexf gephi graphml csv json stix',
    ...{ can: always, act: (hands) => hands.open('import') },
  },
  {
    ...{ id: 'about', group: 'Page', name: 'About this map, and all actors', keys: [] },
    ...{ can: always, act: (hands) => hands.showAbout() },
  },
  {
    ...{ id: 'tour', group: 'Page', name: 'Take the one-minute tour', keys: [] },
    alsoCalled: 'help',
    ...{ can: always, act: (hands) => hands.open('tour') },
  },
  {
    ...{ id: 'theme', group: 'Page', name: 'Change between light and dark colours', keys: [] },
    alsoCalled: 'dark mode night theme',
    ...{ can: always, act: (hands) => hands.changeTheme() },
  },
  {
    ...{ id: 'shortcuts', group: 'Page', name: 'Show the keyboard shortcuts', keys: ['?'] },
    alsoCalled: 'keys help',
    ...{ can: always, act: (hands) => hands.open('shortcuts') },
  },
] as const satisfies readonly Action[];

/**
 * What Escape lets go of: one thing a press, the innermost first. Menus, windows, lists below a field and the lasso have
 * taken the key before it comes to this.
 */
function innermost({ picking, isCovered, view, ...hands }: Hands): (() => void) | undefined {
  if (picking) return hands.endPicking;
  if (isCovered) return () => hands.showTable(null);
  if (view.selected !== undefined) return () => hands.select(null);
  return view.map.chosen.length > 0 ? () => hands.onMap.choose([]) : undefined;
}

/** In words, for the list of shortcuts. */
export const ESCAPE_RULE =
  'Esc closes one thing a press, the innermost first: a menu or window, the list below a field, the lasso or picking, tables that cover the page; where none is open, it lets go of the selection at once, and then of the actors chosen together.';

/** In words, for the list of shortcuts: keys of one part of the page alone. */
export const CHOOSING_RULE =
  'To choose several actors: in the table of actors Space chooses a row, Shift with the arrows a run of rows, Ctrl A all. On the map Ctrl Space, or c, chooses the actor that one is about to go to, or is at; a click with Ctrl or Shift adds an actor. There Shift with an arrow moves the actor that one is at.';

/** The actions whose names, with what they are also called, hold every word that was typed, in any order. */
export function actionsNamed(text: string, actions: readonly Action[] = ACTIONS): Action[] {
  const words = text.toLowerCase().split(/\s+/);
  return actions.filter(({ name, alsoCalled = '' }) =>
    words.every((word) => `${name} ${alsoCalled}`.toLowerCase().includes(word)),
  );
}
