import { CloseButton, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { overMap } from '../../state/over-map.ts';
import { useTimeline } from '../../state/queries.ts';
import { useTimePlace } from '../../state/room.ts';
import { setUnfolded, useComparing, useTimeBarHeight } from '../../state/time-bar.ts';
import { useView } from '../../state/use-view.ts';
import { ComparedTimesRow } from './ComparedTimesRow.tsx';
import classes from './TimeBar.module.css';
import { TimeChart } from './TimeChart.tsx';
import { TimeHead } from './TimeHead.tsx';
import { TimeNotes } from './TimeNotes.tsx';
import type { Draft } from './use-brush.ts';
import { isPlayKey, usePlay } from './use-play.ts';
import { useTimeWindow } from './use-time-window.ts';

/** Time along the bottom of the map: how many claims held when, and the window of it that is looked at. */
export function TimeBar() {
  const { filters } = useView();
  const { data } = useTimeline(filters);
  const place = useTimePlace();
  const during = useTimeWindow(data?.buckets ?? [], 'during');
  const against = useTimeWindow(data?.buckets ?? [], 'against');
  const times = useComparing() ? { during, against } : { during };
  const play = usePlay(during);
  const height = useTimeBarHeight();
  const [draft, setDraft] = useState<Draft>();
  const [pointedAt, setPointedAt] = useState<number>();
  if (!place || !data) return null;
  const playBySpace = (event: KeyboardEvent) => {
    if (!isPlayKey(event.key, event.target)) return;
    event.preventDefault();
    play.toggle();
  };
  const { folded, ...edges } = place;
  if (folded === true) return <Folded style={edges} />;
  return (
    <section
      ref={overMap}
      className={classes.bar}
      style={{ ...edges, height }}
      aria-label="Time"
      data-region="time"
      onKeyDown={playBySpace}
    >
      <TimeHead time={during} play={play} draft={draft?.window} pointedAt={pointedAt}>
        {folded === false && (
          <CloseButton
            size="sm"
            icon={<IconChevronDown size={15} />}
            aria-label="Fold time away"
            onClick={() => setUnfolded(false)}
          />
        )}
      </TimeHead>
      {times.against && <ComparedTimesRow draft={draft} buckets={data.buckets} />}
      <TimeChart unit={data.unit} times={times} draft={draft} onDraft={setDraft} onPoint={setPointedAt} />
      <TimeNotes timeline={data} />
    </section>
  );
}

function Folded({ style }: { style: object }) {
  const { filters } = useView();
  return (
    <UnstyledButton
      ref={overMap}
      className={classes.folded}
      style={style}
      aria-expanded={false}
      data-set={filters.during !== undefined || undefined}
      onClick={() => setUnfolded(true)}
    >
      Time
      <IconChevronUp size={15} aria-hidden />
    </UnstyledButton>
  );
}
