import { duringOf, stretchOf, windowOf, type Bucket, type Stretch, type TimeWindow } from '../state/time-window.ts';
import { useChangeView, useView } from '../state/use-view.ts';

/** The window of time in the view, and how to choose another. */
export interface TimeChoice {
  buckets: readonly Bucket[];
  /** As the filter has it, to the day; undefined where all of time is looked at. */
  stretch: Stretch | undefined;
  window: TimeWindow;
  /** `small` for one of many steps: it takes the place of the one before it in what can be gone back to. */
  choose: (window: TimeWindow, small?: boolean) => void;
  clear: () => void;
}

export function useTimeWindow(buckets: readonly Bucket[]): TimeChoice {
  const { during } = useView().filters;
  const changeView = useChangeView();
  const stretch = stretchOf(buckets, during);
  const put = (text: string | undefined, small: boolean) =>
    changeView({ filters: { during: text } }, { replace: small && during !== undefined });
  return {
    buckets,
    stretch,
    window: windowOf(buckets, stretch),
    choose: (window, small = false) => put(duringOf(buckets, window), small),
    clear: () => put(undefined, false),
  };
}
