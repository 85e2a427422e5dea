import { Checkbox, CloseButton } from '@mantine/core';
import { IconLayersDifference } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { timeInWords } from '../../state/filter-words.ts';
import { useComparing } from '../../state/time-bar.ts';
import { duringOf, type Bucket, type TimeWindow } from '../../state/time-window.ts';
import { useCompareTimes } from '../../state/use-compare-times.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import { ToolButton } from '../parts/ToolButton.tsx';
import { BriefTime } from './BriefTime.tsx';
import classes from './TimeBar.module.css';
import { PlayButtons } from './PlayButtons.tsx';
import type { Play } from './use-play.ts';
import type { TimeChoice } from './use-time-window.ts';

interface Props {
  time: TimeChoice;
  play: Play;
  draft: TimeWindow | undefined;
  /** The bucket under the pointer. */
  pointedAt: number | undefined;
  children: ReactNode;
}

/** What time is looked at, in words; to play it, to ask for certainty, and to look at all of time again. */
export function TimeHead({ time, play, draft, pointedAt, children }: Props) {
  const { filters } = useView();
  const changeView = useChangeView();
  const comparing = useComparing();
  const compare = useCompareTimes();
  const during = draft ? duringOf(time.buckets, draft) : filters.during;
  const bucket = pointedAt === undefined ? undefined : time.buckets[pointedAt];
  const told = draft ? undefined : bucket;
  return (
    <div className={classes.head}>
      <PlayButtons {...play} />
      <ToolButton
        small
        name="Compare two times"
        hint={comparing ? 'End the comparison' : 'Compare two times: what began, ended and flipped'}
        icon={IconLayersDifference}
        pressed={comparing}
        onClick={compare}
      />
      <h2>Time</h2>
      <span className={classes.words} data-time-window data-comparing={(comparing && !told) || undefined}>
        {told ? inFigures(told) : comparing ? 'two compared' : <BriefTime words={wordsOf(during)} />}
      </span>
      {filters.during !== undefined && (
        <>
          <Checkbox
            size="xs"
            className={classes.certainly}
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

const wordsOf = (during: string | undefined) => (during === undefined ? 'all of it' : timeInWords(during));
