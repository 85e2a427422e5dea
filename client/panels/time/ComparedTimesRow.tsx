import { IconArrowsLeftRight, IconColumns2, IconListDetails } from '@tabler/icons-react';
import { timesOf } from '../../state/compared-times.ts';
import { timeInWords } from '../../state/filter-words.ts';
import { setListOpen, useInspected, useOverview } from '../../state/room.ts';
import { duringOf, type Bucket } from '../../state/time-window.ts';
import { useMapsApart } from '../../state/use-compare-times.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import { ToolButton } from '../parts/ToolButton.tsx';
import { BriefTime } from './BriefTime.tsx';
import classes from './TimeBar.module.css';
import type { Draft } from './use-brush.ts';

interface Props {
  draft: Draft | undefined;
  buckets: readonly Bucket[];
}

/** The two times compared, in words; to swap them, and to list what changed. */
export function ComparedTimesRow({ draft, buckets }: Props) {
  const view = useView();
  const { filters, against } = view;
  const mapsApart = useMapsApart();
  const changeView = useChangeView();
  const listSeen = useInspected() === 'changes';
  const overview = useOverview();
  const times = timesOf({ filters, against });
  if (!times) return null;
  const { a, b, filtered } = times;
  const swap = () => changeView({ filters: { during: against! }, against: filters.during! });
  const toggleList = () => {
    setListOpen(!listSeen);
    overview.setOpen(false);
    changeView({ selected: null });
  };
  return (
    <div className={classes.times}>
      {([a, b] as const).map((time, index) => {
        const name = (index === 0) === (filtered === 'a') ? 'during' : 'against';
        const drawn = draft?.name === name ? duringOf(buckets, draft.window) : undefined;
        return (
          <div key={index} className={classes.time} data-window={name}>
            <i>{index === 0 ? 'A' : 'B'}</i>
            <BriefTime words={timeInWords(drawn ?? time)} />
          </div>
        );
      })}
      <div className={classes.timesTools}>
        <ToolButton
          small
          name="Two maps side by side"
          hint={view.apart ? 'Show both times on one map' : 'Show each time on a map of its own, side by side'}
          icon={IconColumns2}
          pressed={view.apart === true}
          onClick={mapsApart}
        />
        <ToolButton
          small
          name="Swap which time is filtered for"
          hint="Filter for the other time: tables, panels and files then show that one"
          icon={IconArrowsLeftRight}
          onClick={swap}
        />
        <ToolButton
          small
          name="List what changed"
          hint={listSeen ? 'Put the list of changes away' : 'List what began, ended and flipped'}
          icon={IconListDetails}
          pressed={listSeen}
          onClick={toggleList}
        />
      </div>
    </div>
  );
}
