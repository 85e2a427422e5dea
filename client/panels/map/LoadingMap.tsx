import { Button, Loader } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useBytesCome, useStopLoading } from '../../state/loading.ts';
import type { Loaded } from '../../state/queries.ts';
import { MiddleOfMap } from '../parts/MiddleOfMap.tsx';
import classes from '../parts/panels.module.css';

/** How long nobody need be told more than that something is coming, in milliseconds. */
const SOON = 1000;

/** That the map is coming; after a moment how much of it has come, and how to stop that. Once stopped, how to go on. */
export function LoadingMap({ isFetching, refetch }: Pick<Loaded<unknown>, 'isFetching' | 'refetch'>) {
  const stop = useStopLoading();
  if (isFetching) {
    return (
      <MiddleOfMap>
        <div className={classes.notice}>
          <Coming />
          <StopAfterAMoment onStop={stop} />
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

function Coming() {
  const come = useBytesCome();
  return (
    <>
      <span role="status">
        <Loader size="sm" /> Loading the map …
      </span>
      {/* Not read out with every bit that comes. */}
      {come > 0 && <span className={classes.quiet}>{(come / 1e6).toFixed(1)} MB have come</span>}
    </>
  );
}

function StopAfterAMoment({ onStop }: { onStop: () => void }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <Button size="compact-sm" variant="default" onClick={onStop}>
      Cancel
    </Button>
  );
}
