/** How much of the window the panels leave to the map. */
import { useMediaQuery } from '@mantine/hooks';
import { createContext, use, useMemo } from 'react';
import { useShownPaths } from './comparison.ts';
import { usePicking } from './picking.ts';
import { useView } from './use-view.ts';

export const SIDE_WIDTH = 320;
export const INSPECTOR_WIDTH = 388;
export const GAP = 12;
/** How much of a phone's window a sheet covers; `Panel.module.css` has the same. */
const SHEET_SHARE = 0.5;
/** How much of a wide window's height two compared paths take. */
export const COMPARISON_SHARE = 0.42;

/** Pixels from each edge of the window that are covered. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Whether panels come as sheets from below, because there is no room beside the map. */
export function useNarrow(): boolean {
  return useMediaQuery('(max-width: 51.25em)', false, { getInitialValueInEffect: false });
}

export interface Overview {
  open: boolean;
  setOpen: (open: boolean) => void;
}

/** Whether the panel that explains the whole is open; seen while nothing is selected and no path is asked for. */
export const OverviewContext = createContext<Overview>({ open: false, setOpen: () => {} });
export const useOverview = () => use(OverviewContext);

export function useInsets(): Insets {
  const narrow = useNarrow();
  const { open } = useOverview();
  const { selected, path } = useView();
  const { b } = useShownPaths();
  const picking = usePicking();
  const inspecting = selected !== undefined || (open && !path.open);
  return useMemo(() => {
    if (!narrow) {
      const bottom = b ? Math.round(window.innerHeight * COMPARISON_SHARE) + 2 * GAP : GAP;
      return { top: GAP, bottom, left: SIDE_WIDTH + GAP, right: inspecting ? INSPECTOR_WIDTH + 2 * GAP : GAP };
    }
    const sheet = inspecting || (path.open && !picking);
    return { top: 100, right: 8, left: 8, bottom: sheet ? Math.round(window.innerHeight * SHEET_SHARE) : 56 };
  }, [b, inspecting, narrow, path.open, picking]);
}
