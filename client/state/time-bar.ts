/** Whether there is a bar of time along the bottom, and how much room it takes. */
import { sharedValue } from './shared-value.ts';
import { useTimeline } from './queries.ts';
import { useView } from './use-view.ts';

/** Pixels of the bar, and of what is added to it while two times are compared. */
const [HEIGHT, COMPARING_HEIGHT] = [118, 26];

/** Whether two times are compared, were they to be read or not. */
export function useComparing(): boolean {
  const { filters, against } = useView();
  return filters.during !== undefined && against !== undefined;
}

/** Pixels. */
export const useTimeBarHeight = (): number => HEIGHT + (useComparing() ? COMPARING_HEIGHT : 0);

/** On a phone the bar is folded until it is asked for. */
const unfolded = sharedValue(false);
export const setUnfolded = unfolded.set;
export const useUnfolded = unfolded.useValue;

/** Whether any claim has a date; where none has there is no bar. */
export function useHasTimeline(): boolean {
  const { filters } = useView();
  return (useTimeline(filters).data?.buckets.length ?? 0) > 1;
}
