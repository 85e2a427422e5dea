import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { SPEEDS, type Speed } from '../../state/play.ts';
import { Hint } from '../parts/Hint.tsx';
import classes from './TimeBar.module.css';
import type { Play } from './use-play.ts';

const FACTORS: Record<Speed, string> = { slow: '½×', normal: '1×', fast: '2×' };

/** To play time or pause it, and how fast. */
export function PlayButtons({ playing, speed, toggle, setSpeed }: Play) {
  const Icon = playing ? IconPlayerPause : IconPlayerPlay;
  const next = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length]!;
  return (
    <>
      <Hint above label={playing ? 'Pause (Space)' : 'Play: move the window step by step (Space in this bar)'}>
        <ActionIcon variant="subtle" size="sm" aria-label={playing ? 'Pause' : 'Play time'} onClick={toggle} data-play>
          <Icon size={15} />
        </ActionIcon>
      </Hint>
      <Hint above label={`Speed: ${speed}. Press for ${next}`}>
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
