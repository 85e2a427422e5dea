import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { timeInWords } from '../../state/filter-words.ts';
import { announce } from '../../state/notices.ts';
import { offerTimeMoves, PACES, speedBeside, type Speed } from '../../state/play.ts';
import { duringOf, moveWindow, nextWindow, stepWindow } from '../../state/time-window.ts';
import type { TimeChoice } from './use-time-window.ts';

export interface Play {
  playing: boolean;
  speed: Speed;
  toggle: () => void;
  setSpeed: (speed: Speed) => void;
}

/** Moves the window step by step to the end, until anything else is touched; waits for a map that is slow to come. */
export function usePlay({ buckets, window: shown, choose }: TimeChoice): Play {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>('normal');
  const client = useQueryClient();
  const count = buckets.length;
  const step = useEffectEvent(() => {
    if (client.isFetching() > 0) return;
    const next = nextWindow(shown, count);
    if (next) choose(next, true);
    else setPlaying(false);
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => step(), PACES[speed]);
    return () => clearInterval(timer);
  }, [playing, speed]);
  usePauseByTouch(playing, () => setPlaying(false));
  const toggle = () => {
    setPlaying(!playing);
    if (playing) return;
    // At the end it begins again; elsewhere a step is seen at once.
    choose(nextWindow(shown, count) ?? moveWindow(shown, -count, count), true);
  };
  useEffect(() => {
    if (count < 2) return;
    offerTimeMoves({
      toggle,
      step: (by) => {
        const next = stepWindow(shown, by, count);
        if (next) {
          choose(next, true);
          announce(timeInWords(duringOf(buckets, next) ?? ''));
        } else announce(by > 0 ? 'There is nothing later.' : 'There is nothing earlier.');
      },
      changeSpeed: (by) => {
        const next = speedBeside(speed, by);
        setSpeed(next);
        announce(`Speed: ${next}.`);
      },
    });
    return () => offerTimeMoves(null);
  });
  return { playing, speed, toggle, setSpeed };
}

/** What Space does something to by itself. */
const HAS_SPACE = 'button, input, select, textarea, a, [contenteditable]';
/** Keys that make it slower or faster, and do not stop it. */
const SPEED_KEYS = new Set(['<', '>', 'Shift']);

/** While time plays anything that is touched pauses it; Space does nothing else then, wherever the keyboard is. */
function usePauseByTouch(playing: boolean, pause: () => void): void {
  const touched = useEffectEvent((event: Event) => {
    const { target } = event;
    if (target instanceof Element && target.closest('[data-play]')) return;
    if (event instanceof KeyboardEvent) {
      if (SPEED_KEYS.has(event.key)) return;
      if (event.key === ' ' && target instanceof Element && !target.closest(HAS_SPACE)) {
        event.preventDefault();
        event.stopPropagation();
      }
    }
    pause();
  });
  useEffect(() => {
    if (!playing) return;
    const listen = (event: Event) => touched(event);
    document.addEventListener('pointerdown', listen, true);
    document.addEventListener('keydown', listen, true);
    return () => {
      document.removeEventListener('pointerdown', listen, true);
      document.removeEventListener('keydown', listen, true);
    };
  }, [playing]);
}

/** Whether a key pressed in the bar of time means to play or pause: Space, but on what has a use of its own for it. */
export const isPlayKey = (key: string, target: EventTarget) =>
  key === ' ' && target instanceof Element && !target.closest(HAS_SPACE);
