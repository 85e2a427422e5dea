import { Button } from '@mantine/core';
import type { MouseEvent } from 'react';
import { enterRegion } from '../../state/regions.ts';
import { useStopFiltering } from '../../state/stop-filtering.ts';
import { AfterAMoment } from '../parts/AfterAMoment.tsx';
import classes from '../parts/panels.module.css';
import { Coming } from './Coming.tsx';

/** How long an answer may take before one is told that it is on its way, in milliseconds. */
const SOON = 300;

/** That what the filters leave is on its way, while the map still shows what others left, and how to go back to those. */
export function FilteringNotice() {
  const stop = useStopFiltering();
  if (!stop) return null;
  const cancel = ({ detail }: MouseEvent) => {
    stop();
    // Whoever pressed it by a key must not lose the place on the page.
    if (detail === 0) enterRegion('map');
  };
  return (
    <AfterAMoment milliseconds={SOON}>
      <div className={classes.hintBox}>
        <Coming words="Filtering the map" size="xs" />
        <Button size="compact-xs" variant="default" onClick={cancel}>
          Cancel
        </Button>
      </div>
    </AfterAMoment>
  );
}
