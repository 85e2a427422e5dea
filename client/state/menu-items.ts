/** What the menu of an actor or a line offers: those of the page's actions that can be done to it. */
import { ACTIONS, type Action, type Hands } from './actions.ts';
import { actorSelected } from './selection.ts';

/** Of an actor, and of what lies between two. */
const OF_ACTOR = ['path', 'path-to', 'expand', 'focus-on', 'pin', 'choose', 'hide', 'dossier'];
const OF_LINE = ['path-between', 'expand', 'pin', 'hide'];

export interface MenuItem {
  words: string;
  act: () => void;
  /** The key that does the same to what is selected. */
  keys: string | undefined;
}

/** @param of an actor, a relationship or a pair, as a selection is written; it need not be what is selected */
export function menuItems(of: string, hands: Hands): MenuItem[] {
  const { view } = hands;
  // Actions are done to what is chosen rather than to what is selected; a menu is of the one thing that it opened on.
  const chosen = { ...view.map, chosen: [] };
  const on: Hands = { ...hands, view: { ...view, selected: of, map: chosen } };
  const offered = actorSelected(of) === undefined ? OF_LINE : OF_ACTOR;
  return offered.flatMap((id) => {
    const action: Action | undefined = ACTIONS.find((each) => each.id === id);
    const words = action?.can(on) ? action.inMenu?.(on) : undefined;
    if (!action || words === undefined) return [];
    return [{ words, act: () => action.act(on), keys: action.keys[0] }];
  });
}
