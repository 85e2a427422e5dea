/** The actions on the map's actors and on how it is drawn; a part of the table in `actions.ts`. */
import { count } from '../../graph-data/schema/words.ts';
import type { Action, Hands } from './actions.ts';
import { FOCUS_STEPS, LAYOUTS } from './map-look.ts';
import { actorSelected, actorsSelected } from './selection.ts';
import { LAYOUT_WORDS } from './use-map-hands.ts';
import type { View } from './view.ts';

/** What is hidden, pinned or singled out: the actors chosen, else those of the selection. */
const actorsMeant = ({ map, selected }: View) => (map.chosen.length > 0 ? map.chosen : actorsSelected(selected));

/** Two actors to find paths between: those chosen, else the ends of the selection; undefined where there are not two. */
export function twoMeant({ map, selected }: View): [string, string] | undefined {
  // A relationship of an actor with itself has but one end.
  const two = map.chosen.length === 2 ? map.chosen : [...new Set(actorsSelected(selected))];
  return two.length === 2 ? (two as [string, string]) : undefined;
}

const meansActors = ({ view }: Hands) => actorsMeant(view).length > 0;
const lacks = 'Select an actor first.';

const both = ({ selected }: View) => (new Set(actorsSelected(selected)).size > 1 ? ' both' : '');
const areHeld = (view: View) => actorsMeant(view).every((each) => view.map.pins.some(({ id }) => id === each));
const expandWords = (lacking: number) => (lacking === 0 ? undefined : `Expand (+${lacking})`);
const lackingAround = ({ selected }: View, { lacking }: Hands['onMap']) =>
  actorsSelected(selected).reduce((sum, id) => sum + lacking(id), 0);

/** Expanding, hiding and the like, of what is selected or chosen; and what moves all. */
export const MAP_ACTIONS = [
  {
    ...{ id: 'expand', group: 'Map', name: 'Expand what is around the selection', keys: ['e'], lacks },
    can: ({ view }) => actorsSelected(view.selected).length > 0,
    act: ({ view, onMap }) => actorsSelected(view.selected).forEach((id) => onMap.expand(id)),
    inMenu: ({ view, onMap }) => expandWords(lackingAround(view, onMap)),
  },
  {
    ...{ id: 'hide', group: 'Map', name: 'Hide what is selected or chosen', keys: ['h'], lacks },
    ...{ can: meansActors, act: ({ view, onMap }) => onMap.hide(actorsMeant(view)) },
    inMenu: ({ view }) => `Hide${both(view)}`,
  },
  {
    ...{ id: 'show-all', group: 'Map', name: 'Show every hidden actor again', keys: [] },
    can: ({ view: { map } }) => map.hidden.length + map.only.length > 0,
    act: ({ onMap }) => onMap.showAll(),
  },
  {
    ...{ id: 'show-only', group: 'Map', name: 'Show only what is selected or chosen', keys: [] },
    ...{ can: meansActors, act: ({ view, onMap }) => onMap.showOnly(actorsMeant(view)) },
  },
  {
    ...{ id: 'pin', group: 'Map', name: 'Hold what is selected or chosen in place, or let go', keys: ['k'], lacks },
    ...{ can: meansActors, act: ({ view, onMap }) => onMap.togglePins(actorsMeant(view)) },
    inMenu: ({ view }) => `${areHeld(view) ? 'Unpin' : 'Pin'}${both(view)}`,
  },
  {
    ...{ id: 'choose', group: 'Map', name: 'Add the selected actor to the chosen, or take it out', keys: ['c'], lacks },
    can: ({ view }) => actorSelected(view.selected) !== undefined,
    act: ({ view, onMap }) => onMap.toggleChosen(actorSelected(view.selected)!),
    inMenu: ({ view, onMap }) => (onMap.isChosen(view.selected!) ? 'Take out of the chosen' : 'Add to the chosen'),
  },
  {
    ...{ id: 'choose-none', group: 'Map', name: 'Let go of all chosen actors', keys: [] },
    ...{ can: ({ view }) => view.map.chosen.length > 0, act: ({ onMap }) => onMap.choose([]) },
  },
  {
    ...{ id: 'focus-on', group: 'Map', name: 'Show only the selected actor and its neighbours', keys: [] },
    can: ({ view }) => actorSelected(view.selected) !== undefined,
    act: ({ view, onMap }) => onMap.focusOn(actorSelected(view.selected)!),
    inMenu: () => 'Only this and its neighbours',
  },
  {
    ...{ id: 'settle', group: 'Map', name: 'Let the map settle by its ties, or pause it', keys: ['l'] },
    ...{ can: ({ view }) => view.map.layout === 'forces', act: ({ onMap }) => onMap.settle() },
    lacks: 'Lay actors out by their ties first.',
  },
  {
    ...{ id: 'lasso', group: 'Map', name: 'Choose actors with a lasso', keys: [] },
    ...{ can: () => true, act: ({ toggleLasso }) => toggleLasso() },
  },
] as const satisfies readonly Action[];

/** Choices of the map's look that the palette offers as well. */
export const LOOK_ACTIONS: readonly Action[] = [
  ...[...FOCUS_STEPS, undefined].map((steps) => ({
    ...{ id: `focus-${steps ?? 'off'}`, group: 'Map' as const, keys: [] },
    name: steps ? `Show only ${count(steps, 'step')} around the selection` : 'Show the whole map, whatever is selected',
    can: ({ view: { map } }: Hands) => map.focus !== steps,
    act: ({ onMap }: Hands) => onMap.focus(steps),
  })),
  ...LAYOUTS.map((layout) => ({
    ...{ id: `layout-${layout}`, group: 'Map' as const, name: `Lay actors out ${LAYOUT_WORDS[layout]}`, keys: [] },
    can: ({ view: { map } }: Hands) => map.layout !== layout,
    act: ({ onMap }: Hands) => onMap.layOut(layout),
  })),
];
