import { describe, expect, it, vi } from 'vitest';
import { ACTIONS, actionsNamed, type Hands } from '../../../client/state/actions.ts';
import { caps, isPressed, isSingle, type Press } from '../../../client/state/keys.ts';
import type { MapHands } from '../../../client/state/use-map-hands.ts';
import { readView } from '../../../client/state/view-query.ts';

function handsAt(query: string, others: Partial<Hands> = {}): Hands {
  const nothing = () => {};
  const onMap: MapHands = {
    ...{ expand: nothing, hide: nothing, unhide: nothing, showAll: nothing, showOnly: nothing, focusOn: nothing },
    ...{ focus: nothing, togglePins: nothing, choose: nothing, toggleChosen: nothing, layOut: nothing },
    ...{ settle: nothing, putBack: nothing, lacking: () => 0, isChosen: () => false },
  };
  return {
    ...{
      view: readView(new URLSearchParams(query)),
      picking: null,
      hasFilters: false,
      hasTable: false,
      isCovered: false,
      canUndo: false,
      canRedo: false,
    },
    ...{ undo: nothing, redo: nothing, map: nothing, open: nothing, search: nothing, pathFrom: nothing },
    ...{ closePaths: nothing, select: nothing, endPicking: nothing, clearFilters: nothing, showAbout: nothing },
    ...{
      showTable: nothing,
      goToRegion: nothing,
      mapsApart: undefined,
      time: nothing,
      compareTimes: undefined,
      toggleLasso: nothing,
      toggleSmallMap: nothing,
    },
    ...{ pathTo: nothing, pathBetween: nothing, openDossier: nothing, menuOf: () => undefined, openMenu: nothing },
    ...{ changeTheme: nothing, onMap, ...others },
  };
}

const action = (id: (typeof ACTIONS)[number]['id']) => ACTIONS.find((each) => each.id === id)!;

function press(key: string, held: Partial<Record<'ctrl' | 'meta' | 'alt' | 'shift' | 'altGraph', true>> = {}): Press {
  const { ctrl = false, meta = false, alt = false, shift = false, altGraph = false } = held;
  const getModifierState = (name: string) => name === 'AltGraph' && altGraph;
  return { key, ctrlKey: ctrl, metaKey: meta, altKey: alt, shiftKey: shift, getModifierState };
}

const pressing = (pressed: Press) =>
  ACTIONS.filter(({ keys }) => keys.some((each) => isPressed(each, pressed))).map(({ id }) => id);

describe('the table of actions', () => {
  it('has no action and no key twice', () => {
    const keys = ACTIONS.flatMap((each) => [...each.keys]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(ACTIONS.map(({ id }) => id)).size).toBe(ACTIONS.length);
    expect(new Set(ACTIONS.map(({ name }) => name)).size).toBe(ACTIONS.length);
  });

  it('says what cannot be done now', () => {
    const impossible = ACTIONS.filter(({ can }) => !can(handsAt(''))).map(({ id }) => id);
    const find = ['path-to', 'path-between', 'dossier', 'close-paths'];
    const hands = ['menu', 'expand', 'hide', 'show-all', 'show-only', 'pin', 'choose', 'choose-none', 'focus-on'];
    const view = ['focus-off', 'layout-forces', 'clear', 'undo', 'redo', 'clear-filters'];
    const time = ['play', 'time-back', 'time-on', 'slower', 'faster', 'compare-times', 'maps-apart'];
    expect(impossible).toEqual([...find, ...hands, ...view, ...time]);
    expect(action('hide').can(handsAt('choose=ttp'))).toBe(true);
    expect(action('expand').can(handsAt('choose=ttp'))).toBe(false);
    expect(action('show-all').can(handsAt('hide=ttp'))).toBe(true);
    expect(action('compare-times').can(handsAt('', { compareTimes: () => {} }))).toBe(true);
    expect(action('clear').can(handsAt('select=ttp'))).toBe(true);
    expect(action('close-paths').can(handsAt('paths='))).toBe(true);
  });

  it('begins a path at the selected actor, or at the subject of the selected relationship', () => {
    const pathFrom = vi.fn();
    for (const query of ['select=ttp', 'select=isi--agreed_with--iskp', ''])
      action('path').act(handsAt(query, { pathFrom }));
    expect(pathFrom.mock.calls).toEqual([['ttp'], ['isi'], [undefined]]);
  });

  it('ends the picking of actors before it lets go of the selection', () => {
    const hands = handsAt('select=ttp', { picking: 'via', endPicking: vi.fn(), select: vi.fn() });
    action('clear').act(hands);
    expect(hands.endPicking).toHaveBeenCalledOnce();
    expect(hands.select).not.toHaveBeenCalled();
  });

  it('hides what is chosen, else what is selected', () => {
    const hide = vi.fn();
    const { onMap } = handsAt('');
    for (const query of ['select=ttp&choose=le&choose=bla', 'select=isi--agreed_with--iskp'])
      action('hide').act(handsAt(query, { onMap: { ...onMap, hide } }));
    expect(hide.mock.calls).toEqual([[['le', 'bla']], [['isi', 'iskp']]]);
  });

  it('is found by any words of a name, in any order', () => {
    expect(actionsNamed('MAP fit').map(({ id }) => id)).toEqual(['fit']);
    expect(actionsNamed('')).toHaveLength(ACTIONS.length);
    expect(actionsNamed('pakistani taliban')).toEqual([]);
    // Nobody has to know by which word the page calls it.
    expect(actionsNamed('gexf').map(({ id }) => id)).toEqual(['export', 'import']);
    expect(actionsNamed('dark mode').map(({ id }) => id)).toEqual(['theme']);
  });
});

describe('keys', () => {
  it.each([
    ['/', press('/'), 'search'],
    ['? typed with Shift', press('?', { shift: true }), 'shortcuts'],
    ['Ctrl-Z', press('z', { ctrl: true }), 'undo'],
    ['Cmd-Shift-Z', press('Z', { meta: true, shift: true }), 'redo'],
    ['Ctrl-Y', press('y', { ctrl: true }), 'redo'],
    ['[ typed with AltGr', press('[', { ctrl: true, alt: true, altGraph: true }), 'zoom-out'],
  ])('%s is one action', (_name, pressed, id) => {
    expect(pressing(pressed)).toEqual([id]);
  });

  it('tell F6 from F6 with Shift, and neither is in the way of speech input', () => {
    expect(pressing(press('F6'))).toEqual(['next-part']);
    expect(pressing(press('F6', { shift: true }))).toEqual(['part-before']);
    expect(pressing(press('F6', { ctrl: true }))).toEqual([]);
    expect([isSingle('F6'), isSingle('shift+F6'), isSingle('t')]).toEqual([false, false, true]);
  });

  it('leave to the browser what is its own', () => {
    expect(pressing(press('f', { ctrl: true }))).toEqual([]);
    expect(pressing(press('p', { meta: true }))).toEqual([]);
    expect(pressing(press('f', { alt: true }))).toEqual([]);
  });

  it('are shown as they are printed on the keyboard', () => {
    expect(caps('mod+shift+z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(caps('mod+k', true)).toEqual(['⌘', 'K']);
    expect(caps('Escape', false)).toEqual(['Esc']);
  });
});
