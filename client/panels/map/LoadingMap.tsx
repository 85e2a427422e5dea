import { Button } from '@mantine/core';
import { useStopLoading } from '../../state/loading.ts';
import type { Loaded } from '../../state/queries.ts';
import { AfterAMoment } from '../parts/AfterAMoment.tsx';
import { MiddleOfMap } from '../parts/MiddleOfMap.tsx';
import classes from '../parts/panels.module.css';
import { Coming } from './Coming.tsx';

/** How long nobody need be told more than that something is coming, in milliseconds. */
const SOON = 1000;

/** That the map is coming; after a moment how much of it has come, and how to stop that. Once stopped, how to go on. */
export function LoadingMap({ isFetching, refetch }: Pick<Loaded<unknown>, 'isFetching' | 'refetch'>) {
  const stop = useStopLoading();
  if (isFetching) {
    return (
      <MiddleOfMap>
        <div className={classes.notice}>
          <Coming words="Loading the map" size="sm" />
          <AfterAMoment milliseconds={SOON}>
            <Button size="compact-sm" variant="default" onClick={stop}>
              Cancel
            </Button>
          </AfterAMoment>
        </div>
      </MiddleOfMap>
    );
  }
  return (
    <MiddleOfMap>
      <div className={classes.notice}>
        <span role="status">The map was not loaded to its end.</span>
        <Button size="compact-sm" variant="default" onClick={() => void refetch()}>
          Load the map
        </Button>
      </div>
    </MiddleOfMap>
  );
}
