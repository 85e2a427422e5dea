import { Button, CloseButton } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useDrawnGraph, useIsLarge, useTimeline } from '../../state/queries.ts';
import { useInsets, useLow } from '../../state/room.ts';
import { setUnfolded } from '../../state/time-bar.ts';
import { tourStops, type TourStop } from '../../state/tour.ts';
import { useChangeView } from '../../state/use-view.ts';
import { NO_FILTERS } from '../../state/view.ts';
import './Tour.css';
import classes from './Tour.module.css';
import { usePointingAt } from './use-pointing-at.ts';

/** Of a graph too large to draw whole, until an actor is chosen: the stops that need none are left. */
const NOTHING: Parameters<typeof tourStops>[0] = { nodes: [], edges: [] };

/** Walks through what the page can do: each stop shows it, and points at where it is done. Nothing is locked meanwhile. */
export function Tour({ onClose }: { onClose: () => void }) {
  const { data: drawn } = useDrawnGraph();
  const { data: timeline, isPending } = useTimeline(NO_FILTERS);
  const isLarge = useIsLarge();
  const graph = drawn ?? (isLarge ? NOTHING : undefined);
  const [stops, setStops] = useState<TourStop[]>();
  // Laid out once: what the tour itself filters must not change it on the way.
  if (!stops && graph && !isPending) setStops(tourStops(graph, timeline));
  return stops ? <Stops stops={stops} onClose={onClose} /> : null;
}

function Stops({ stops, onClose }: { stops: TourStop[]; onClose: () => void }) {
  const [index, setIndex] = useState(0);
  const { left, right, top } = useInsets();
  const low = useLow();
  const forth = useRef<HTMLButtonElement>(null);
  const stop = stops[index]!;
  const isLast = index === stops.length - 1;
  useShowing(stop);
  usePointingAt(stop.at);
  useEffect(() => forth.current?.focus(), []);
  useWindowEvent(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // For the tour, and for nothing beneath it.
      event.preventDefault();
      event.stopPropagation();
      onClose();
    },
    true,
  );
  return (
    // In a low window over the search, for beneath it there is no room.
    <div className={classes.place} style={{ left, right, top: low ? 0 : top }}>
      <div className={classes.tour} role="dialog" aria-labelledby="tour-title" aria-describedby="tour-text">
        <div className={classes.head}>
          <h2 id="tour-title">{stop.title}</h2>
          <CloseButton size="sm" aria-label="Leave the tour" onClick={onClose} />
        </div>
        <p id="tour-text" aria-live="polite">
          {stop.text}
        </p>
        <div className={classes.foot}>
          <span className={classes.count}>
            {index + 1} of {stops.length}
          </span>
          {index > 0 && (
            <Button size="xs" variant="default" onClick={() => setIndex(index - 1)}>
              Back
            </Button>
          )}
          <Button ref={forth} size="xs" variant="outline" onClick={() => (isLast ? onClose() : setIndex(index + 1))}>
            {isLast ? 'Done' : 'Next'}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** Changes over to the view of the stop. */
function useShowing(stop: TourStop): void {
  const changeView = useChangeView();
  const show = useEffectEvent(() => {
    changeView(stop.change);
    if (stop.time) setUnfolded(true);
  });
  useEffect(() => {
    show();
    return () => setUnfolded(false);
  }, [stop]);
}
