import { UnstyledButton } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { SPEEDS, type Speed } from '../../state/play.ts';
import { Hint } from '../parts/Hint.tsx';
import { ToolButton } from '../parts/ToolButton.tsx';
import classes from './TimeBar.module.css';
import type { Play } from './use-play.ts';

const FACTORS: Record<Speed, string> = { slow: '½×', normal: '1×', fast: '2×' };

/** To play time or pause it, and how fast. */
export function PlayButtons({ playing, speed, toggle, setSpeed }: Play) {
  const next = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length]!;
  return (
    <>
      <ToolButton
        small
        name={playing ? 'Pause' : 'Play time'}
        hint={playing ? 'Pause (Space)' : 'Play: move the window step by step (Space in this bar)'}
        icon={playing ? IconPlayerPause : IconPlayerPlay}
        onClick={toggle}
        data-play
      />
      <Hint side="top" label={`Speed: ${speed}. Press for ${next}`}>
        <UnstyledButton
          className={classes.speed}
          aria-label={`Speed: ${speed}, ${FACTORS[speed]}`}
          onClick={() => setSpeed(next)}
          data-play
        >
          {FACTORS[speed]}
        </UnstyledButton>
      </Hint>
    </>
  );
}
