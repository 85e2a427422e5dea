/** How much of the window the panels leave to the map. */
import { useMediaQuery } from '@mantine/hooks';
import { createContext, use, useMemo, useSyncExternalStore } from 'react';
import { useShownPaths } from './comparison.ts';
import { useEmbedWords } from './embed-words.ts';
import { isEmbedded } from './embedded.ts';
import { useFirstVisit } from './first-visit.ts';
import { usePicking } from './picking.ts';
import { useIsLarge } from './queries.ts';
import { useSearchHeight } from './search-bar.ts';
import { sharedValue } from './shared-value.ts';
import { useTableShare } from './table/table-height.ts';
import { useComparing, useHasTimeline, useTimeBarHeight, useUnfolded } from './time-bar.ts';
import { useView } from './use-view.ts';

export const SIDE_WIDTH = 320;
const INSPECTOR_WIDTH = 388;
/** Where those who deny a relationship face those who assert it, and the window is wide. */
const FACING_WIDTH = 564;
export const GAP = 12;
/** How much of a phone's window a sheet covers; `Panel.module.css` has the same. */
const SHEET_SHARE = 0.5;
/** How much of a wide window's height two compared paths take. */
export const COMPARISON_SHARE = 0.42;

/** The space beneath the search, and above it on a phone. */
const [BELOW_SEARCH, ABOVE_SEARCH] = [4, 8];

/** How wide the folded bar of time is at least, with the space about it; `Legend.module.css` leaves it as much. */
const FOLDED_TIME = 92;
/** How much of a phone's window the folded legend takes, with the space about it. */
const FOLDED = 56;
/** How much the footnote takes of a wide one; time stands above it. */
export const FOOTNOTE = 22;
/** How much of a phone's window the search and the card that welcomes take, about. */
const WELCOMED = 430;
/** How wide the legend is, and the buttons of the map. */
const LEGEND_WIDTH = 264;
export const ZOOM_WIDTH = 34;
/** How long the three that zoom are, and with them that for the look and the lasso: a column, or a row where the window is low. */
export const ZOOM_LENGTH = 3 * ZOOM_WIDTH;
export const MAP_TOOLS_LENGTH = ZOOM_LENGTH + 2 * (GAP + ZOOM_WIDTH);

/** Pixels from each edge of the window that are covered. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
  /** From the bottom edge to where what stands in the right corner can stand: beside the bar of time, not above it. */
  corner: number;
}

/** Pixels of a window's height that the map keeps at least where the bar of time stands above the tables. */
const LEAST_MAP = 300;

/** Whether panels come as sheets from below, because there is no room beside the map. */
export function useNarrow(): boolean {
  return useMediaQuery('(max-width: 51.25em)', false, { getInitialValueInEffect: false });
}

/** Whether the panels beside the map would leave little of it: then the legend is folded, and the map goes on beneath it. */
export function useTight(): boolean {
  return useMediaQuery('(max-width: 75em)', false, { getInitialValueInEffect: false });
}

/** Whether a phone's window is too low for buttons above each other, as where a page is read at 400 % (WCAG 1.4.10). */
export function useLow(): boolean {
  const narrow = useNarrow();
  return useMediaQuery('(max-height: 30em)', false, { getInitialValueInEffect: false }) && narrow && !isEmbedded();
}

export interface Overview {
  open: boolean;
  setOpen: (open: boolean) => void;
}

/** Whether the panel that explains the whole is open; seen while nothing is selected and no path is asked for. */
export const OverviewContext = createContext<Overview>({ open: false, setOpen: () => {} });
export const useOverview = () => use(OverviewContext);

const facing = sharedValue(false);
/** Whether the panel at the right shows two sides that are to be read beside each other. */
export const setFacing = facing.set;

/** How wide the panel at the right is. */
export function useInspectorWidth(): number {
  const isWide = useMediaQuery('(min-width: 84em)', false, { getInitialValueInEffect: false });
  return facing.useValue() && isWide ? FACING_WIDTH : INSPECTOR_WIDTH;
}

const listOpen = sharedValue<boolean | undefined>(undefined);
/** Undefined for what is usual: open; on a phone, where the list would cover what is compared, and beside two maps, which need the room, only when asked for. */
export const setListOpen = listOpen.set;

/** Whether what changed between two compared times is listed. */
function useListOpen(): boolean {
  const narrow = useNarrow();
  const comparing = useComparing();
  const { apart } = useView();
  const open = listOpen.useValue() ?? (!narrow && !apart);
  return comparing && open;
}

/** Whether a phone's card says what this is: on the first visit, until something else is looked at. */
export function useWelcoming(): boolean {
  const narrow = useNarrow();
  const { open } = useOverview();
  const { selected, path } = useView();
  const first = useFirstVisit();
  const isLarge = useIsLarge();
  return first && narrow && !isLarge && !open && selected === undefined && !path.open;
}

/** What the panel at the right shows; on a phone, the sheet from below. */
export function useInspected(): 'selection' | 'changes' | 'overview' | undefined {
  const { open } = useOverview();
  const { selected, path } = useView();
  const narrow = useNarrow();
  const lists = useListOpen();
  if (selected !== undefined) return 'selection';
  if (lists && !(narrow && path.open)) return 'changes';
  return open && !path.open ? 'overview' : undefined;
}

/** Whether a sheet covers the lower half of a phone's window. */
export function useHasSheet(): boolean {
  const narrow = useNarrow();
  const inspecting = useInspecting();
  const picking = usePicking();
  const { path } = useView();
  return narrow && (inspecting || (path.open && !picking));
}

const useInspecting = () => useInspected() !== undefined;

/** Whether a table is seen. Two compared paths need its place; it comes back when they are put away. */
export function useHasTable(): boolean {
  const { table } = useView();
  const { b } = useShownPaths();
  return table !== undefined && b === undefined;
}

/** Pixels along the bottom of a wide window that the tables take, with the gap beneath them; 0 where there are none. */
export function useTableDock(): number {
  const narrow = useNarrow();
  const share = useTableShare();
  const height = useWindowHeight();
  return useHasTable() && !narrow ? Math.round(height * share) + GAP : 0;
}

function useWindowHeight(): number {
  return useSyncExternalStore(onResize, () => window.innerHeight);
}

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

/** Where the bar of time stands. */
export interface TimePlace {
  left: number;
  right: number;
  bottom: number;
  /** On a phone alone. */
  folded?: boolean;
}

/** The place of the bar of time; undefined where there is no time to show, or no room to show it in. */
export function useTimePlace(): TimePlace | undefined {
  const narrow = useNarrow();
  const roomy = useMediaQuery('(min-width: 61em)', true, { getInitialValueInEffect: false });
  const unfolded = useUnfolded();
  const inspecting = useInspecting();
  const { path } = useView();
  const { b } = useShownPaths();
  const has = useHasTimeline();
  const dock = useTableDock();
  // Where the map begins beneath the search, that takes of its height as well.
  const search = useSearchHeight();
  const above = useTight() && !path.open ? search : 0;
  const width = useInspectorWidth();
  const isHigh = useWindowHeight() - dock - above - useTimeBarHeight() >= LEAST_MAP;
  return useMemo(() => {
    if (!has || (dock > 0 && !isHigh) || (narrow ? inspecting || path.open : b !== undefined || (inspecting && !roomy)))
      return undefined;
    if (narrow)
      return {
        left: unfolded ? 8 : Math.min(LEGEND_WIDTH + 16, window.innerWidth - FOLDED_TIME),
        right: 8,
        bottom: 8,
        folded: !unfolded,
      };
    const left = path.open ? SIDE_WIDTH + 2 * GAP : LEGEND_WIDTH + 2 * GAP;
    const right = (inspecting ? width + 2 * GAP : GAP) + ZOOM_WIDTH + 8;
    return { left, right, bottom: GAP + FOOTNOTE + dock };
  }, [b, dock, has, inspecting, isHigh, narrow, path.open, roomy, unfolded, width]);
}

/** In a frame on another site: below the head, which grows with each line of it, and above the folded legend. */
const EMBEDDED: Insets = { top: 40, right: 8, bottom: 52, left: 8, corner: 8 };
const EMBEDDED_LINE = 18;

export function useInsets(): Insets {
  const narrow = useNarrow();
  const tight = useTight();
  const { path } = useView();
  const { b } = useShownPaths();
  const picking = usePicking();
  const inspecting = useInspecting();
  const welcoming = useWelcoming();
  const place = useTimePlace();
  const dock = useTableDock();
  const timeHeight = useTimeBarHeight();
  const time = place && place.folded !== true ? timeHeight + 8 : 0;
  const search = useSearchHeight() + BELOW_SEARCH;
  const embedLines = useEmbedWords().length;
  const width = useInspectorWidth();
  return useMemo(() => {
    if (isEmbedded()) return { ...EMBEDDED, top: EMBEDDED.top + EMBEDDED_LINE * embedLines };
    if (!narrow) {
      const corner = b ? Math.round(window.innerHeight * COMPARISON_SHARE) + 2 * GAP : GAP + dock;
      const bottom = time > 0 ? GAP + FOOTNOTE + time + dock : corner;
      const right = inspecting ? width + 2 * GAP : GAP;
      return tight && !path.open
        ? { top: GAP + search, bottom, corner, left: GAP, right }
        : { top: GAP, bottom, corner, left: SIDE_WIDTH + GAP, right };
    }
    const sheet = inspecting || (path.open && !picking);
    const bottom = sheet ? Math.round(window.innerHeight * SHEET_SHARE) : FOLDED + time;
    return { top: welcoming ? WELCOMED : ABOVE_SEARCH + search, right: 8, left: 8, bottom, corner: bottom };
  }, [b, dock, embedLines, inspecting, narrow, path.open, picking, search, tight, time, welcoming, width]);
}
