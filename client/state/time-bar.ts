/** Whether there is a bar of time along the bottom, and how much room it takes. */
import { sharedValue } from './shared-value.ts';
import { useTimeline } from './queries.ts';
import { useView } from './use-view.ts';

/** Pixels; `TimeBar.module.css` makes it as high. */
export const TIME_BAR_HEIGHT = 118;

/** On a phone the bar is folded until it is asked for. */
const unfolded = sharedValue(false);
export const setUnfolded = unfolded.set;
export const useUnfolded = unfolded.useValue;

/** Whether any claim has a date; where none has there is no bar. */
export function useHasTimeline(): boolean {
  const { filters } = useView();
  return (useTimeline(filters).data?.buckets.length ?? 0) > 1;
}
