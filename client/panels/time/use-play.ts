import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { moveWindow, nextWindow } from '../../state/time-window.ts';
import type { TimeChoice } from './use-time-window.ts';

/** Between two steps, in milliseconds: long enough to see what changed. */
const PACE = 1200;

/** Moves the window step by step to the end, until anything else is touched; waits for a map that is slow to come. */
export function usePlay({ buckets, window: shown, choose }: TimeChoice): { playing: boolean; toggle: () => void } {
  const [playing, setPlaying] = useState(false);
  const client = useQueryClient();
  const step = useEffectEvent(() => {
    if (client.isFetching() > 0) return;
    const next = nextWindow(shown, buckets.length);
    if (next) choose(next, true);
    else setPlaying(false);
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => step(), PACE);
    const stop = ({ target }: Event) => {
      if (!(target instanceof Element && target.closest('[data-play]'))) setPlaying(false);
    };
    document.addEventListener('pointerdown', stop, true);
    document.addEventListener('keydown', stop, true);
    return () => {
      clearInterval(timer);
      document.removeEventListener('pointerdown', stop, true);
      document.removeEventListener('keydown', stop, true);
    };
  }, [playing]);
  const toggle = () => {
    setPlaying(!playing);
    if (playing) return;
    // At the end it begins again; elsewhere a step is seen at once.
    choose(nextWindow(shown, buckets.length) ?? moveWindow(shown, -buckets.length, buckets.length), true);
  };
  return { playing, toggle };
}
