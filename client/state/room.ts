/** How much of the window the panels leave to the map. */
import { useMediaQuery } from '@mantine/hooks';
import { createContext, use, useMemo } from 'react';
import { useView } from './use-view.ts';

export const SIDE_WIDTH = 320;
export const INSPECTOR_WIDTH = 388;
export const GAP = 12;
/** How much of a phone's window a sheet covers; `Panel.module.css` has the same. */
const SHEET_SHARE = 0.5;

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
  const inspecting = selected !== undefined || (open && !path.open);
  return useMemo(() => {
    if (!narrow) {
      return { top: GAP, bottom: GAP, left: SIDE_WIDTH + GAP, right: inspecting ? INSPECTOR_WIDTH + GAP : GAP };
    }
    const sheet = inspecting || path.open;
    return { top: 92, right: 8, left: 8, bottom: sheet ? Math.round(window.innerHeight * SHEET_SHARE) : 56 };
  }, [inspecting, narrow, path.open]);
}
