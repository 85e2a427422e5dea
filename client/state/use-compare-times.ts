import { useTimeline } from './queries.ts';
import { setListOpen, useOverview } from './room.ts';
import { useComparing } from './time-bar.ts';
import { besideWindow, duringOf, stretchOf, windowOf } from './time-window.ts';
import { useChangeView, useView } from './use-view.ts';

/** Lays a second window beside that of the filters, or takes it away; undefined where there is no time to compare. */
export function useCompareTimes(): (() => void) | undefined {
  const { filters } = useView();
  const changeView = useChangeView();
  const comparing = useComparing();
  const buckets = useTimeline(filters).data?.buckets ?? [];
  if (comparing) return () => changeView({ against: null });
  if (buckets.length < 2) return undefined;
  return () => {
    setListOpen(undefined);
    const beside = besideWindow(windowOf(buckets, stretchOf(buckets, filters.during)), buckets.length);
    changeView({
      // A time that a link gave to the day stays as it is.
      filters: { during: filters.during ?? duringOf(buckets, beside.during)! },
      against: duringOf(buckets, beside.against)!,
    });
  };
}

/** Gives each of two compared times a map of its own, or both one; undefined where none are compared. */
export function useMapsApart(): (() => void) | undefined {
  const { apart } = useView();
  const changeView = useChangeView();
  const comparing = useComparing();
  const overview = useOverview();
  if (!comparing) return undefined;
  if (apart) return () => changeView({ apart: null });
  return () => {
    // Two maps need the room; the list is a press away.
    setListOpen(false);
    overview.setOpen(false);
    changeView({ apart: true });
  };
}
