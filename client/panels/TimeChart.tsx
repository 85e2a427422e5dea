import type { TimelineAnswer } from '../../server/contract/answers.ts';
import type { TimeWindow } from '../state/time-window.ts';
import { TimeAxis } from './TimeAxis.tsx';
import classes from './TimeBar.module.css';
import { TimeBars } from './TimeBars.tsx';
import { TimeEdge } from './TimeEdge.tsx';
import { useBrush } from './use-brush.ts';
import type { TimeChoice } from './use-time-window.ts';

interface Props {
  unit: TimelineAnswer['unit'];
  time: TimeChoice;
  draft: TimeWindow | undefined;
  onDraft: (window: TimeWindow | undefined) => void;
  onPoint: (bucket: number | undefined) => void;
}

/** The histogram with the window upon it: drag to draw one, drag its edges or itself, click a bar for that alone. */
export function TimeChart({ unit, time, draft, onDraft, onPoint }: Props) {
  const { buckets, stretch } = time;
  const handlers = useBrush(time, { draft, onDraft, onPoint });
  const shown = draft ? { start: draft.first, end: draft.last + 1 } : stretch;
  const { start, end } = shown ?? { start: 0, end: buckets.length };
  const share = (place: number) => `${(100 * place) / buckets.length}%`;
  const edges = { window: draft ?? time.window, buckets };
  return (
    <div className={classes.chart}>
      <div className={classes.plot} data-dragging={draft !== undefined || undefined} data-time-plot {...handlers}>
        <TimeBars buckets={buckets} />
        {shown && (
          <>
            <div className={classes.veil} style={{ left: 0, width: share(start) }} />
            <div className={classes.veil} style={{ left: share(end), right: 0 }} />
            <div className={classes.window} style={{ left: share(start), width: share(end - start) }} />
          </>
        )}
        <TimeEdge edge="first" left={share(start)} {...edges} />
        <TimeEdge edge="last" left={share(end)} {...edges} />
      </div>
      <TimeAxis unit={unit} buckets={buckets} />
    </div>
  );
}
