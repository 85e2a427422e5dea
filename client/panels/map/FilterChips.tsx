import { Button } from '@mantine/core';
import { useRef } from 'react';
import { count } from '../../../graph-data/schema/words.ts';
import { timesOf } from '../../state/compared-times.ts';
import { openDialog } from '../../state/dialogs.ts';
import { useDirectory } from '../../state/names.ts';
import { announce } from '../../state/notices.ts';
import { enterRegion } from '../../state/regions.ts';
import { filtersSet, type Relaxation } from '../../state/relaxations.ts';
import { useNarrow } from '../../state/room.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import { FilterChip } from './FilterChip.tsx';
import classes from './FilterChips.module.css';
import { useFitting } from './use-fitting.ts';

/** The filters that narrow the map, each to be taken off; on a phone, where several have no room, how many. */
export function FilterChips() {
  const view = useView();
  const narrow = useNarrow();
  const directory = useDirectory();
  // Two times that are compared are told by themselves, and none of them is a filter.
  const filters = timesOf(view) ? { ...view.filters, during: undefined } : view.filters;
  const set = filtersSet({ ...filters, family: [] }, directory);
  if (set.length === 0) return null;
  if (narrow && set.length > 1) return <More>{count(set.length, 'filter')}</More>;
  return <Chips set={set} />;
}

function Chips({ set }: { set: readonly Relaxation[] }) {
  const changeView = useChangeView();
  const list = useRef<HTMLUListElement>(null);
  const fitting = useFitting(list, set.map(({ words }) => words).join('; '));
  const remove = (index: number, byKey: boolean) => {
    const { words, change } = set[index]!;
    changeView({ filters: change });
    announce(`No longer filtered: ${words}.`);
    // Whoever pressed a key must not lose the place on the page: the chip after it, or the one before.
    if (!byKey) return;
    const others = [...list.current!.querySelectorAll('button')].filter((_, place) => place !== index);
    if (set.length === 1) enterRegion('map');
    else (others[Math.min(index, fitting - 1)] ?? others[0])?.focus();
  };
  return (
    <ul className={classes.chips} ref={list} aria-label="Filters of the map">
      {set.map(({ words }, index) => (
        <FilterChip key={words} words={words} beyond={index >= fitting} onRemove={(byKey) => remove(index, byKey)} />
      ))}
      {fitting < set.length && (
        <li data-more>
          <More>+{set.length - fitting} more</More>
        </li>
      )}
    </ul>
  );
}

function More({ children }: { children: React.ReactNode }) {
  return (
    <Button className={classes.more} size="compact-xs" variant="default" onClick={() => openDialog('filters')}>
      {children}
    </Button>
  );
}
