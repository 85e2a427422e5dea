import type { TimelineAnswer } from '../../../server/contract/answers.ts';
import { outsideOf, type Stretch } from '../../state/time-window.ts';
import { TimeAxis } from './TimeAxis.tsx';
import classes from './TimeBar.module.css';
import { TimeBars } from './TimeBars.tsx';
import { TimeWindowMark } from './TimeWindowMark.tsx';
import { useBrush, type Draft, type TimeChoices } from './use-brush.ts';
import { useLetters } from './use-letters.ts';
import type { WindowName } from './use-time-window.ts';

interface Props {
  unit: TimelineAnswer['unit'];
  times: TimeChoices;
  draft: Draft | undefined;
  onDraft: (draft: Draft | undefined) => void;
  onPoint: (bucket: number | undefined) => void;
}

/** The histogram with the windows upon it: drag to draw one, drag its edges or itself, click a bar for that alone. */
export function TimeChart({ unit, times, draft, onDraft, onPoint }: Props) {
  const { buckets } = times.during;
  const handlers = useBrush(times, { draft, onDraft, onPoint });
  const letters = useLetters();
  // The filters' one last, so that it is on top.
  const names: WindowName[] = times.against ? ['against', 'during'] : ['during'];
  const shownOf = (name: WindowName): Stretch | undefined =>
    draft?.name === name ? { start: draft.window.first, end: draft.window.last + 1 } : times[name]?.stretch;
  const shown = names.flatMap((name) => shownOf(name) ?? []);
  return (
    <div className={classes.chart}>
      <div className={classes.plot} data-dragging={draft !== undefined || undefined} data-time-plot {...handlers}>
        <TimeBars buckets={buckets} />
        {(shown.length === 0 ? [] : outsideOf(shown, buckets.length)).map(({ start, end }, index) => (
          <div
            key={index}
            className={classes.veil}
            style={{ left: `${(100 * start) / buckets.length}%`, width: `${(100 * (end - start)) / buckets.length}%` }}
          />
        ))}
        {names.map((name) => (
          <TimeWindowMark
            key={name}
            {...{ name, buckets, letter: letters?.[name], stretch: shownOf(name) }}
            window={draft?.name === name ? draft.window : times[name]!.window}
          />
        ))}
      </div>
      <TimeAxis unit={unit} buckets={buckets} />
    </div>
  );
}
