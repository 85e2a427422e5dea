import { duringOf, stretchOf, windowOf, type Bucket, type Stretch, type TimeWindow } from '../../state/time-window.ts';
import { useChangeView, useView, type ViewChange } from '../../state/use-view.ts';

/** Which of two windows: that of the filters, or the one that it is compared with. */
export type WindowName = 'during' | 'against';

/** A window of time in the view, and how to choose another. */
export interface TimeChoice {
  buckets: readonly Bucket[];
  /** As the view has it, to the day; undefined where all of time is looked at, or nothing compared. */
  stretch: Stretch | undefined;
  window: TimeWindow;
  /** `small` for one of many steps: it takes the place of the one before it in what can be gone back to. */
  choose: (window: TimeWindow, small?: boolean) => void;
  clear: () => void;
}

export function useTimeWindow(buckets: readonly Bucket[], name: WindowName): TimeChoice {
  const { filters, against } = useView();
  const changeView = useChangeView();
  const text = name === 'during' ? filters.during : against;
  const stretch = stretchOf(buckets, text);
  const changeTo = (time: string | undefined): ViewChange =>
    name === 'during' ? { filters: { during: time } } : { against: time ?? null };
  return {
    buckets,
    stretch,
    window: windowOf(buckets, stretch),
    choose: (window, small = false) => {
      // A time that is compared may be all of time as well.
      const time = duringOf(buckets, window) ?? (against === undefined ? undefined : wholeOf(buckets));
      changeView(changeTo(time), { replace: small && text !== undefined });
    },
    clear: () => changeView(changeTo(undefined)),
  };
}

const wholeOf = (buckets: readonly Bucket[]) => `${buckets[0]!.from}/${buckets.at(-1)!.to}`;
