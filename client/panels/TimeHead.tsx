import { ActionIcon, Checkbox, CloseButton } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { describeDate } from '../../graph-data/schema/edtf-words.ts';
import { duringOf, type Bucket, type TimeWindow } from '../state/time-window.ts';
import { useChangeView, useView } from '../state/use-view.ts';
import { Hint } from './Hint.tsx';
import classes from './TimeBar.module.css';
import { usePlay } from './use-play.ts';
import type { TimeChoice } from './use-time-window.ts';

interface Props {
  time: TimeChoice;
  draft: TimeWindow | undefined;
  /** The bucket under the pointer. */
  pointedAt: number | undefined;
  children: ReactNode;
}

/** What time is looked at, in words; to play it, to ask for certainty, and to look at all of time again. */
export function TimeHead({ time, draft, pointedAt, children }: Props) {
  const { filters } = useView();
  const changeView = useChangeView();
  const { playing, toggle } = usePlay(time);
  const during = draft ? duringOf(time.buckets, draft) : filters.during;
  const bucket = pointedAt === undefined ? undefined : time.buckets[pointedAt];
  const Icon = playing ? IconPlayerPause : IconPlayerPlay;
  return (
    <div className={classes.head}>
      <Hint above label={playing ? 'Pause' : 'Play: move the window step by step'}>
        <ActionIcon variant="subtle" size="sm" aria-label={playing ? 'Pause' : 'Play time'} onClick={toggle} data-play>
          <Icon size={15} />
        </ActionIcon>
      </Hint>
      <h2>Time</h2>
      <span className={classes.words} data-time-window>
        {bucket && !draft ? inFigures(bucket) : wordsOf(during)}
      </span>
      {filters.during !== undefined && (
        <>
          <Checkbox
            size="xs"
            label="Only certain"
            checked={filters.certainty === 'certain'}
            onChange={({ currentTarget: { checked } }) =>
              changeView({ filters: { certainty: checked ? 'certain' : undefined } })
            }
          />
          <CloseButton size="sm" aria-label="Look at all of time" onClick={time.clear} />
        </>
      )}
      {children}
    </div>
  );
}

const inFigures = ({ from, to, certain, possible }: Bucket) =>
  `${wordsOf(from === to ? from : `${from}/${to}`)}: ${certain} certain, ${possible} only possible`;

/** A time in a link may be one that cannot be read; the map says what is wrong with it. */
function wordsOf(during: string | undefined): string {
  if (during === undefined) return 'all of it';
  try {
    return describeDate(during);
  } catch {
    return `“${during}”`;
  }
}
