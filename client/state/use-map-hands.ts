import { count } from '../../graph-data/schema/words.ts';
import { currentLiveLayout, endSettling, pauseSettling, startSettling } from './live-layout.ts';
import type { FocusSteps, Layout, MapLook } from './map-look.ts';
import { useDirectory } from './names.ts';
import { announce } from './notices.ts';
import { useIsLarge } from './queries.ts';
import { placeOnMap } from './reach.ts';
import { actorsSelected } from './selection.ts';
import { useOnMap } from './use-on-map.ts';
import { useChangeView, useView } from './use-view.ts';

/** How many actors can be chosen together: an address must tell them all. */
export const MOST_CHOSEN = 200;

/** What is done to actors on the map by hand. Each is one change of the view, and said aloud. */
export interface MapHands {
  /** Brings the neighbours of an actor onto the map that are not on it. */
  expand: (id: string) => void;
  /** How many of its neighbours are not on the map. */
  lacking: (id: string) => number;
  hide: (ids: readonly string[]) => void;
  unhide: (ids: readonly string[]) => void;
  /** Takes back what was hidden and what was singled out. */
  showAll: () => void;
  /** Takes all others off. */
  showOnly: (ids: readonly string[]) => void;
  /** Selects an actor and leaves it with its neighbours alone. */
  focusOn: (id: string) => void;
  focus: (steps: FocusSteps | undefined) => void;
  /** Holds actors where they stand; lets go of them where all are held already. */
  togglePins: (ids: readonly string[]) => void;
  /** Chooses actors together, in place of those that were. */
  choose: (ids: readonly string[]) => void;
  isChosen: (id: string) => boolean;
  /** Adds an actor to the chosen, or takes it out. */
  toggleChosen: (id: string) => void;
  layOut: (layout: Layout) => void;
  /** Lets forces move the actors on, or stops them. */
  settle: () => void;
  /** Brings actors back to where the layout has them. */
  putBack: () => void;
}

const FOCUS_WORDS = { 1: 'one step', 2: 'two steps', 3: 'three steps' } as const;

export function useMapHands(): MapHands {
  const { selected, map } = useView();
  const changeView = useChangeView();
  const nameOf = useDirectory();
  const isLarge = useIsLarge();
  const { actors, neighbours, missing } = useOnMap();
  const change = (look: Partial<MapLook>, words: string, selection?: string | null) => {
    changeView({ map: look, ...(selection !== undefined && { selected: selection }) });
    announce(words);
  };
  const inWords = (ids: readonly string[]) => (ids.length === 1 ? nameOf(ids[0]!).name : count(ids.length, 'actor'));
  const without = (from: readonly string[], ids: readonly string[]) => from.filter((id) => !ids.includes(id));
  return {
    expand: (id) => {
      const lacking = missing.get(id) ?? 0;
      const isPart = isLarge || map.focus !== undefined || map.only.length > 0;
      if (lacking === 0 && !isPart) return announce(`All that is around ${nameOf(id).name} is on the map.`);
      const hidden = map.hidden.filter((each) => each !== id && !neighbours.get(id)?.has(each));
      const words = `${count(lacking, 'actor')} around ${nameOf(id).name} added to the map.`;
      change({ hidden, expanded: isPart ? [...new Set([...map.expanded, id])] : map.expanded }, words);
    },
    lacking: (id) => missing.get(id) ?? 0,
    hide: (ids) => {
      const gone = ids.filter((id) => actors.has(id));
      const look = { hidden: [...new Set([...map.hidden, ...ids])], chosen: without(map.chosen, ids) };
      const letsGo = actorsSelected(selected).some((id) => ids.includes(id));
      change(look, `${inWords(gone)} hidden.`, letsGo ? null : undefined);
    },
    unhide: (ids) => change({ hidden: without(map.hidden, ids) }, `${inWords(ids)} shown again.`),
    showAll: () => change({ hidden: [], only: [] }, 'Every actor shown again.'),
    showOnly: (ids) => change({ only: [...ids], chosen: [] }, `Only ${inWords(ids)} shown.`),
    focusOn: (id) => change({ focus: 1 }, `Only ${nameOf(id).name} and its neighbours shown.`, id),
    focus: (focus) =>
      change({ focus }, focus ? `Within ${FOCUS_WORDS[focus]} of the selection.` : 'The whole map shown.'),
    togglePins: (ids) => {
      const others = map.pins.filter(({ id }) => !ids.includes(id));
      const held = ids.every((each) => map.pins.some(({ id }) => id === each));
      if (held) return change({ pins: others }, `${inWords(ids)} let go.`);
      const pins = ids.flatMap((id) => placeOnMap(id) ?? []);
      change({ pins: [...others, ...pins] }, `${inWords(ids)} held in place.`);
    },
    choose: (ids) => {
      const left = ids.length - MOST_CHOSEN;
      const words = left > 0 ? ` ${count(left, 'more')} left out: ${MOST_CHOSEN} is the most.` : '';
      change(
        { chosen: ids.slice(0, MOST_CHOSEN) },
        `${count(Math.min(ids.length, MOST_CHOSEN), 'actor')} chosen.${words}`,
      );
    },
    isChosen: (id) => map.chosen.includes(id),
    toggleChosen: (id) => {
      const isChosen = map.chosen.includes(id);
      const chosen = isChosen ? without(map.chosen, [id]) : [...map.chosen, id].slice(0, MOST_CHOSEN);
      change(
        { chosen },
        `${nameOf(id).name} ${isChosen ? 'no longer chosen' : 'chosen'}. ${count(chosen.length, 'actor')}.`,
      );
    },
    layOut: (layout) => {
      endSettling();
      change({ layout, pins: [] }, `Actors laid out ${LAYOUT_WORDS[layout]}.`);
    },
    settle: () => (currentLiveLayout() === 'running' ? pauseSettling() : startSettling()),
    putBack: () => {
      endSettling();
      announce('Actors are back where the layout has them.');
    },
  };
}

/** What a layout is called. */
export const LAYOUT_WORDS: Record<Layout, string> = {
  forces: 'by their ties',
  circle: 'in a circle',
  time: 'by time',
  family: 'by family',
};
